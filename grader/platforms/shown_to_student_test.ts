import { assert, assertEquals } from "@std/assert";
import { example } from "../export/examples.ts";
import type { CheckReport, Report } from "../report/record.ts";
import { exercise } from "../testing/fresh_kit.ts";
import type { Submission } from "../workspace/submission.ts";
import { shownToStudent } from "./shown_to_student.ts";

const SUBMISSION: Submission = new Map(
  [4, 5, 6].map((number) => [
    exercise(number),
    { state: "written", text: "whatever" } as const,
  ]),
);

const LOOT = "class Neuron { whatever it has read }";
const NAME = "This is what comes out when `forward` is wrong.";

/** The report of exercises 4 to 6 with something wrong. */
function reportOf(
  differs: Parameters<typeof example>[1] & object,
): Report {
  return example("x", { numbers: [4, 5, 6], ...differs }).record.report;
}

/** A check of an exercise, as a student sees it. */
function shown(
  report: Report,
  number: number,
  check: string,
  atHome?: Report,
): CheckReport | undefined {
  const home = atHome?.exercises.find((one) => one.number === number);
  return shownToStudent(report, SUBMISSION, home).exercises
    .find((one) => one.number === number)?.checks
    .find(({ name }) => name === check);
}

const WRONG = reportOf({
  differs: {
    "5/forward": {
      verdict: "threw",
      message: `Threw: ${LOOT}\n${NAME}`,
      mistake: "layer-forward",
    },
    "5/parameters": { verdict: "not-started", message: LOOT },
    "6/shape": { verdict: "wrong", message: `Got: ${LOOT}` },
  },
  prints: { 4: LOOT, 5: LOOT, 6: LOOT },
});

Deno.test("nothing that a submission wrote is shown, but points and verdicts are", () => {
  const { exercises, points } = shownToStudent(WRONG, SUBMISSION);
  assert(JSON.stringify(WRONG).includes(LOOT));
  assert(!JSON.stringify(exercises).includes(LOOT));
  assertEquals(points, WRONG.points);
  for (const [i, { checks, points }] of exercises.entries()) {
    assertEquals(points, WRONG.exercises[i].points);
    const verdicts = (checks: readonly CheckReport[]) =>
      checks.map(({ name, verdict, points }) => [name, verdict, points]);
    assertEquals(verdicts(checks), verdicts(WRONG.exercises[i].checks));
  }
});

Deno.test("a known mistake is named: these words are ours", () => {
  assertEquals(
    shown(WRONG, 5, "forward")?.message,
    `What was seen cannot be shown here.\n${NAME}`,
  );
});

Deno.test("what comes later is told once what is first passes", () => {
  assertEquals(
    shown(WRONG, 6, "shape")?.message,
    "What was seen is told once exercise 5 passes.",
  );
});

Deno.test("what was seen of it at home is shown, and what it printed there", () => {
  const atHome = reportOf({
    differs: { "5/forward": { verdict: "wrong", message: "Got: 7" } },
    prints: { 5: "hello" },
  });
  const check = shown(WRONG, 5, "forward", atHome);
  assertEquals([check?.verdict, check?.message], ["threw", "Got: 7"]);
  const [, home] = atHome.exercises;
  const { exercises } = shownToStudent(WRONG, SUBMISSION, home);
  assertEquals(exercises[1].console, "hello");
  assertEquals(exercises[2].console, undefined);
});

Deno.test("what is right only with the numbers at home is said to be so", () => {
  assertEquals(
    shown(WRONG, 5, "parameters", reportOf({}))?.message,
    "It is right with the numbers that you have at home, and not with others.",
  );
});

Deno.test("what was not run says why: these words are ours", () => {
  const report = reportOf({
    differs: {
      "4/*": { verdict: "missing", message: "04_neuron.ts was not handed in." },
      "5/*": { verdict: "ungraded", message: "The grader itself failed." },
    },
  });
  const missing: Submission = new Map([
    ...SUBMISSION,
    [exercise(4), { state: "missing", reason: "04_neuron.ts …" } as const],
  ]);
  assertEquals(
    shownToStudent(report, missing).exercises.slice(0, 2),
    report.exercises.slice(0, 2),
  );
});
