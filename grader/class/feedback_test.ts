import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { exercise } from "../testing/fresh_kit.ts";
import {
  allPass,
  classOf,
  recordOf,
  type Slip,
  type Work,
} from "./examples.ts";
import { everyField, HOSTILE_TEXTS } from "./examples_of_text.ts";
import { SLIPS } from "./examples_of_work.ts";
import { feedbackPage } from "./feedback.ts";

const ANA = { id: "ana", name: "Ana" };

function pageOf(work: Omit<Work, "student">): string {
  return feedbackPage(recordOf({ student: ANA, ...work }));
}

Deno.test("a page says what to look at first, then check by check", () => {
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

This is what comes out when \`mul\` leaves out \`out.grad\`: it adds its own slope alone, and what comes after it does not count.

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
- ✓ sigmoid far out: a stretch, no points.

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

Deno.test("what was begun comes before what was not", () => {
  const page = pageOf({ exercises: { 4: SLIPS[4][0] } });
  assertStringIncludes(page, "Exercise 4, `exercises/04_neuron.ts`");
  assertStringIncludes(pageOf({}), "Read lesson 1 (`deno task lesson 1`)");
});

Deno.test("two mistakes are both told; one that is not known leaves the idea", () => {
  assertStringIncludes(
    pageOf({ exercises: { 2: SLIPS[2][2] } }),
    "instead of n \\* a^(n-1). And: `pow` passes its share on twice.\n",
  );
  assertStringIncludes(
    pageOf({ exercises: { 5: [{ check: "forward", message: "Got: 3" }] } }),
    "What it is about: Every neuron gets the same inputs;",
  );
});

Deno.test("a mistake whose sentence is lost leaves the idea", () => {
  const record = recordOf({ student: ANA, exercises: { 1: SLIPS[1][0] } });
  const lost = JSON.parse(
    JSON.stringify(record).replaceAll("This is what comes out when", "Because"),
  );
  assertStringIncludes(
    feedbackPage(lost),
    "What it is about: A new Value keeps",
  );
});

Deno.test("a mistake in a later exercise is explained there", () => {
  const page = pageOf({ exercises: { 1: SLIPS[1][0], 4: SLIPS[4][0] } });
  assertStringIncludes(
    page,
    "- ✗ weights and bias: wrong, 0 of 2. That comes out when the random numbers " +
      "are used as they come, in \\[0, 1): no weight and no bias starts negative. " +
      'Read "Starting somewhere random" in lesson 4.\n',
  );
});

Deno.test("ungraded is said, costs nothing, and is nothing to look at", () => {
  const message = "The grader itself failed, twice: /secret/path";
  const ungraded: Slip[] = [{ verdict: "ungraded", message }];
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

Deno.test("that the files together were not graded takes no points off", () => {
  const page = pageOf({ exercises: allPass(), chain: "ungraded" });
  assertStringIncludes(page, "**Not graded:** how your own files do together.");
  assertStringIncludes(page, "neither for nor against you.\n");
  assert(!page.includes("instead of"));
});

Deno.test("where no check could run, one line stands for all", () => {
  const page = pageOf({
    exercises: {
      1: [{ verdict: "refused", message: "reached for the network" }],
      2: [{ verdict: "does-not-load", message: "a missing bracket" }],
    },
  });
  assertStringIncludes(page, "`exercises/01_value.ts`, all of it: **refused**");
  assertStringIncludes(page, "Next: mend that, then `deno task grade 1`.");
  assertStringIncludes(page, "- ✗ All 11 checks: does not load:\n");
  assertEquals(page.match(/reached for the network/g)?.length, 1);
});

Deno.test("a missing file can be had back", () => {
  const missing: Slip = {
    verdict: "missing",
    message: "There is no such file",
  };
  assertStringIncludes(
    pageOf({ exercises: { 2: [missing] } }),
    "`deno task reset 2` brings the file back as it was shipped.",
  );
});

Deno.test("what goes well is said first", () => {
  const begun = (number: number, check: string) =>
    pageOf({
      exercises: {
        [number]: exercise(number).exercise.checks
          .filter(({ name }) => name !== check)
          .map(({ name }) => ({ check: name })),
      },
    });
  const { length } = EXERCISES;
  for (
    const [page, words] of [
      [pageOf({ exercises: allPass() }), "All of it passes"],
      [
        pageOf({ exercises: allPass(), chain: "wrong" }),
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
          lessons: EXERCISES.slice(0, length - 1),
        }),
        "Every exercise passes.",
      ],
    ]
  ) assertStringIncludes(page.split("\n")[4], `points.** ${words}`);
});

Deno.test("what passes with a stretch left open invites to it", () => {
  const page = pageOf({ exercises: { 2: [{ check: "sigmoid far out" }] } });
  assertStringIncludes(
    page,
    'If you like a stretch, "sigmoid far out": The gradient of',
  );
  assert(!page.includes("## Check by check"));
  assertStringIncludes(
    pageOf({
      exercises: { 2: [{ check: "mul" }, { check: "sigmoid far out" }] },
    }),
    "- ✗ sigmoid far out: wrong, a stretch, no points. The gradient of " +
      "sigmoid stays finite even at -1000.\n",
  );
});

Deno.test("files that do not do together are told apart from the exercises", () => {
  const page = pageOf({ exercises: allPass(), chain: "wrong" });
  assertStringIncludes(page, "Your own files, run together: **wrong**.");
  const lessons = EXERCISES.slice(0, 1);
  const some = pageOf({ exercises: { 1: [] }, lessons, chain: "not-started" });
  assert(!some.includes("run together"));
  assert(!pageOf({ exercises: { 1: [] } }).includes("run together"));
});

Deno.test("what the code printed is shown, cut where it does not end", () => {
  const printed = { 2: Array.from({ length: 50 }, (_, i) => i).join("\n") };
  const page = pageOf({ exercises: { 2: SLIPS[2][0] }, printed });
  assertStringIncludes(page, "\n7\n… and 42 more lines\n```");
  const long = { 2: "x".repeat(1_000_000) };
  assert(
    pageOf({ exercises: { 2: SLIPS[2][0] }, printed: long }).length < 4000,
  );
});

Deno.test("what is the instructor's alone is not on it", () => {
  const page = feedbackPage({
    ...recordOf({ student: { ...ANA, email: "ana@x.example" }, late: true }),
    notes: ["Two folders were handed in."],
    source: "homework/somewhere",
    hashes: { chain: "cafe" },
  });
  assertStringIncludes(page, "UTC, marked as late.");
  for (const text of ["Two folders", "x.example", "somewhere", "cafe"]) {
    assert(!page.includes(text), text);
  }
});

Deno.test("a check or an exercise this course does not have is no trouble", () => {
  const record = recordOf({
    student: ANA,
    exercises: { 1: SLIPS[1][0], 2: [] },
  });
  const other = JSON.parse(
    JSON.stringify(record).replaceAll('"number":1', '"number":91')
      .replaceAll('"number":2', '"number":92'),
  );
  const page = feedbackPage(other);
  assertStringIncludes(page, "### Exercise 91, value: wrong, 4 of 8 points");
  assertStringIncludes(page, "Read lesson 91 again");
});

/** What a Markdown reader is left with when code and escapes are taken out. */
function markup(page: string): string {
  return page
    .replaceAll(/^(`{3,})text\n[^]*?\n\1$/gm, "CODE")
    .replaceAll(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "CODE");
}

/** Its lines as what they begin with: a heading, an item, or text. */
function outline(page: string): string[] {
  return markup(page).split("\n").map((line) =>
    line.match(/^(#+ |- [✓✗–?⊘]?|CODE$|\*\*|$)/)?.[0] ?? "text"
  );
}

for (const [i, text] of HOSTILE_TEXTS.entries()) {
  Deno.test(`text that others wrote is nothing but text, ${i}`, () => {
    const filled = (text: string, keep: readonly string[]) =>
      classOf(1, 20).map((record) => {
        const student = { ...record.student, name: text };
        return feedbackPage(everyField({ ...record, student }, text, keep));
      });
    for (const keep of [[], ["name"], ["mistake", "name"]]) {
      const plain = filled("plain", keep);
      for (const [j, page] of filled(text, keep).entries()) {
        // Blank text leaves blocks out; it has nothing to get out of either.
        if (text.trim() !== "") assertEquals(outline(page), outline(plain[j]));
        const rest = markup(page).replaceAll(/^#+ |\*\*/gm, "");
        assert(!/[<>[\]_*`#|~@$]|:\/\/|www\./.test(rest), rest);
        assert(page.isWellFormed());
        const line = page.replaceAll("\n", "");
        assert(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line), line);
      }
    }
  });
}
