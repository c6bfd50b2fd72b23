import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import { allPass, recordOf } from "../../dev/testing/class_examples.ts";
import { fault, type Slip, type Work } from "../../dev/testing/class_work.ts";
import { SLIPS } from "../../dev/testing/class_examples_of_work.ts";
import { feedbackPage } from "./feedback.ts";

const ANA = { id: "ana", name: "Ana" };

function pageOf(work: Omit<Work, "student">): string {
  return feedbackPage(recordOf({ student: ANA, ...work }), EDITION);
}

Deno.test("feedbackPage() shows what to look at first, then check by check", () => {
  const page = pageOf({ exercises: { 1: [], 2: SLIPS[2][1] } });
  assertEquals(
    page,
    `# Feedback for Ana

Work of \`ana\`, handed in 2026-03-01 09:30 UTC.

**18 of 100 points.** Exercise 1 passes in full: that stands, and the rest builds on it.

## Look at this first

Exercise 2, \`exercises/02_ops.ts\`, "mul": **wrong**.

\`\`\`text
Tried: a = new Value(2), b = new Value(3), c = mul(a, b); c.grad = 5; c.backwardStep()
  c = a * b  data 6  grad 5
    a        data 2  grad 3, not 15  <- first wrong value
    b        data 3  grad 2, not 10
\`\`\`

This usually means that \`mul\` leaves out \`out.grad\`: it adds its own slope alone, and what comes after it does not count.

Read "Multiplication swaps" in lesson 2 again (\`deno task lesson 2\`), then \`deno task grade 2\`. If you are stuck, \`deno task hint 2\` goes one step further each time you ask.

## Check by check

### Exercise 2, Operations and their local derivatives: wrong, 10 of 20 points

- ✓ add: 2 of 2.
- ✗ mul: wrong, 0 of 3. See above.
- ✓ pow: 3 of 3.
- ✓ exp: 2 of 2.
- ✓ tanh: 2 of 2.
- ✗ plain numbers: wrong, 0 of 1. The same mistake as in "mul".
- ✗ neg, sub, div: wrong, 0 of 2. The same mistake as in "mul".
- ✗ sigmoid: wrong, 0 of 2. The same mistake as in "mul".
- ✗ used twice: wrong, 0 of 2. The same mistake as in "mul".
- ✓ ice-cream neuron: 1 of 1.
- ✓ sigmoid far out: a bonus, no points.

## What passes

- ✓ Exercise 1: A number that remembers, 8 of 8. A Value is a number plus the way it was made: that way can be walked back.

## Still to come

- Exercise 3: Backpropagation
- Exercise 4: One neuron
- Exercise 5: A layer of neurons
- Exercise 6: A multi-layer perceptron
- Exercise 7: The ice-cream network by hand
- Exercise 8: The training loop
`,
  );
});

Deno.test("feedbackPage() begins with an exercise that was begun", () => {
  const page = pageOf({ exercises: { 4: SLIPS[4][0] } });
  assertStringIncludes(page, "Exercise 4, `exercises/04_neuron.ts`");
  assertStringIncludes(pageOf({}), "Read lesson 1 (`deno task lesson 1`)");
});

Deno.test("feedbackPage() names two mistakes, and gives the idea where none is known", () => {
  assertStringIncludes(
    pageOf({ exercises: { 2: SLIPS[2][2] } }),
    "instead of n \\* a^(n-1). And: `pow` passes its share on twice.\n",
  );
  assertStringIncludes(
    pageOf({ exercises: { 5: [{ check: "forward" }] } }),
    "What it is about: Every neuron gets the same inputs;",
  );
});

Deno.test("feedbackPage() explains a mistake of a later exercise there", () => {
  const page = pageOf({ exercises: { 1: SLIPS[1][0], 4: SLIPS[4][0] } });
  assertStringIncludes(
    page,
    "- ✗ weights and bias: wrong, 0 of 2. This usually means that the random numbers " +
      "are used as they come, in \\[0, 1): no weight and no bias starts negative. " +
      'Read "Starting somewhere random" in lesson 4.\n',
  );
});

Deno.test("feedbackPage() reports what is ungraded, takes no points off for it, and does not begin with it", () => {
  const feedback = fault("grader", "The grader failed, twice: /secret/path");
  const ungraded: Slip[] = [{ verdict: "ungraded", feedback }];
  const page = pageOf({ exercises: { 1: ungraded, 2: SLIPS[2][0] } });
  assertStringIncludes(
    page,
    "**Not graded:** exercise 1. There the grader itself failed, which is not your " +
      "doing. It counts neither for nor against you: your points are out of 92 " +
      "instead of 100.",
  );
  assertStringIncludes(page, "Exercise 2, `exercises/02_ops.ts`");
  assertStringIncludes(page, "- ? All 4 checks: ungraded.\n");
  assert(!page.includes("/secret/path"));
  const half = pageOf({
    exercises: { ...allPass(), 1: [{ check: "prev", verdict: "ungraded" }] },
  });
  assertStringIncludes(half, "**97 of 97 points.**");
  assertStringIncludes(half, "out of 97 instead of 100");
  assert(!half.includes("first"), "nothing to look at");
});

Deno.test("feedbackPage() takes no points off where the files together are ungraded", () => {
  const page = pageOf({ exercises: allPass(), together: "ungraded" });
  assertStringIncludes(
    page,
    "**Not graded:** how your own files work together.",
  );
  assertStringIncludes(page, "neither for nor against you.\n");
  assert(!page.includes("instead of"));
});

Deno.test("feedbackPage() has one line for all checks where none could run", () => {
  const page = pageOf({
    exercises: {
      1: [{ verdict: "refused", feedback: fault("refused", "net access") }],
      2: [{
        verdict: "does-not-load",
        feedback: fault("does-not-load", "a missing bracket"),
      }],
    },
  });
  assertStringIncludes(page, "`exercises/01_value.ts`, all of it: **refused**");
  assertStringIncludes(page, "Next: fix this, then `deno task grade 1`.");
  assertStringIncludes(page, "- ✗ All 11 checks: does not load:\n");
  assertEquals(page.match(/net access/g)?.length, 1);
});

Deno.test("feedbackPage() tells how to bring a missing file back", () => {
  const missing: Slip = {
    verdict: "missing",
    feedback: fault("missing-file", "There is no such file"),
  };
  assertStringIncludes(
    pageOf({ exercises: { 2: [missing] } }),
    "`deno task reset 2` brings the file back as it was shipped.",
  );
});

Deno.test("feedbackPage() begins with what goes well", () => {
  const begun = (number: number, check: string) =>
    pageOf({
      exercises: {
        [number]: exercise(number).exercise.checks
          .filter(({ name }) => name !== check)
          .map(({ name }) => ({ check: name })),
      },
    });
  const { length } = EDITION.exercises;
  for (
    const [page, words] of [
      [pageOf({ exercises: allPass() }), "All of it passes"],
      [
        pageOf({ exercises: allPass(), together: "wrong" }),
        "Every exercise passes.",
      ],
      [pageOf({ exercises: { 1: [], 2: [] } }), "Exercises 1, 2 pass in full"],
      [begun(1, "fields"), "1 check passes already"],
      [begun(1, ""), "Nothing passes yet"],
      [pageOf({}), "Nothing is written yet"],
      [
        pageOf({ exercises: { 1: [{ verdict: "ungraded" }] } }),
        "Nothing of it",
      ],
      [
        pageOf({
          exercises: allPass(),
          lessons: EDITION.exercises.slice(0, length - 1),
        }),
        "Every exercise passes.",
      ],
    ]
  ) assertStringIncludes(page.split("\n")[4], `points.** ${words}`);
});

Deno.test("feedbackPage() invites to a bonus that is left", () => {
  const page = pageOf({ exercises: { 2: [{ check: "sigmoid far out" }] } });
  assertStringIncludes(
    page,
    'If you like a bonus, "sigmoid far out": The gradient of',
  );
  assert(!page.includes("## Check by check"));
  assertStringIncludes(
    pageOf({
      exercises: { 2: [{ check: "mul" }, { check: "sigmoid far out" }] },
    }),
    "- ✗ sigmoid far out: wrong, a bonus, no points. The gradient of " +
      "sigmoid stays finite even at -1000.\n",
  );
});

Deno.test("feedbackPage() shows files that fail together apart from the exercises", () => {
  const page = pageOf({ exercises: allPass(), together: "wrong" });
  assertStringIncludes(page, "Your own files, run together: **wrong**.");
  const lessons = EDITION.exercises.slice(0, 1);
  const some = pageOf({
    exercises: { 1: [] },
    lessons,
    together: "not-started",
  });
  assert(!some.includes("run together"));
  assert(!pageOf({ exercises: { 1: [] } }).includes("run together"));
});

Deno.test("feedbackPage() shows what the code printed, and cuts it where it is long", () => {
  const printed = { 2: Array.from({ length: 50 }, (_, i) => i).join("\n") };
  const page = pageOf({ exercises: { 2: SLIPS[2][0] }, printed });
  assertStringIncludes(page, "\n7\n… and 42 more lines\n```");
  const long = { 2: "x".repeat(1_000_000) };
  assert(
    pageOf({ exercises: { 2: SLIPS[2][0] }, printed: long }).length < 4000,
  );
});

Deno.test("feedbackPage() leaves out what is only for the instructor", () => {
  const page = feedbackPage({
    ...recordOf({ student: { ...ANA, email: "ana@x.example" }, late: true }),
    notes: ["Two folders were handed in."],
    source: "homework/somewhere",
    hashes: { together: "cafe" },
  }, EDITION);
  assertStringIncludes(page, "UTC, marked as late.");
  for (const text of ["Two folders", "x.example", "somewhere", "cafe"]) {
    assert(!page.includes(text), text);
  }
});

Deno.test("feedbackPage() takes checks and exercises that this course does not have", () => {
  const record = recordOf({
    student: ANA,
    exercises: { 1: SLIPS[1][0], 2: [] },
  });
  const other = JSON.parse(
    JSON.stringify(record).replaceAll('"number":1', '"number":91')
      .replaceAll('"number":2', '"number":92'),
  );
  const page = feedbackPage(other, EDITION);
  assertStringIncludes(page, "### Exercise 91, value: wrong, 4 of 8 points");
  assertStringIncludes(page, "Read lesson 91 again");
});

Deno.test("feedbackPage() names the homework, and no command where it is done in a page", () => {
  const record = recordOf({ student: ANA, exercises: { 1: SLIPS[1][0] } });
  const page = feedbackPage(record, EDITION, {
    title: "Homework *2*",
    inPage: true,
  });
  assertStringIncludes(page, "Homework \\*2\\*: work of `");
  assertStringIncludes(page, "again, in the page.");
  assert(!page.includes("deno task"), page);
  assertStringIncludes(feedbackPage(record, EDITION), "deno task grade 1");
});

Deno.test("feedbackPage() gives no points and no advice for what is open", () => {
  const record = recordOf({ student: ANA, exercises: { 1: SLIPS[1][0] } });
  const page = feedbackPage({
    ...record,
    unusable: [{ exercise: 1, reason: "work.zip is cut off." }],
  }, EDITION);
  assertStringIncludes(page, "Exercise 1: `work.zip` is cut off.");
  assertStringIncludes(page, "These points are open, they are not zero.");
  assert(!page.includes("Nothing is written yet"), page);
  assert(!page.includes("Exercise 1, `"), page);
  assert(!page.includes("## Check by check"), page);
});
