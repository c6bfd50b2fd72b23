import { assert, assertEquals } from "@std/assert";
import { example } from "../../dev/testing/export_examples.ts";
import type { CheckReport, Report } from "../../core/report/report.ts";
import { exercise } from "../../dev/testing/edition.ts";
import type { Submission } from "../../core/grade/submission.ts";
import { textOf } from "../../core/report/sentences.ts";
import { difference, fault } from "../../dev/testing/class_work.ts";
import { shownToStudent } from "./shown_to_student.ts";

const SUBMISSION: Submission = new Map(
  [4, 5, 6].map((number) => [
    exercise(number),
    { state: "written", text: "whatever" } as const,
  ]),
);

const LOOT = "class Neuron { whatever it has read }";
const MISTAKE = { id: "layer-forward", when: "`forward` is wrong." };

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

/** What there is to say of it, in words. */
function textShown(...check: Parameters<typeof shown>): string {
  return textOf(shown(...check)?.feedback ?? {});
}

const WRONG = reportOf({
  differs: {
    "5/forward": {
      verdict: "threw",
      feedback: { ...fault("threw", LOOT), mistakes: [MISTAKE] },
    },
    "5/parameters": {
      verdict: "not-started",
      feedback: fault("todo", LOOT),
    },
    "6/shape": { verdict: "wrong", feedback: fault("unusable", LOOT) },
  },
  prints: { 4: LOOT, 5: LOOT, 6: LOOT },
});

Deno.test("shownToStudent() keeps points and verdicts, and nothing that a submission wrote", () => {
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

Deno.test("shownToStudent() names a known mistake", () => {
  assertEquals(
    textShown(WRONG, 5, "forward"),
    "What was observed cannot be shown here.\n" +
      "This usually means that `forward` is wrong.",
  );
});

Deno.test("shownToStudent() puts off what comes after the first failing exercise", () => {
  assertEquals(
    textShown(WRONG, 6, "shape"),
    "What was observed is shown once exercise 5 passes.",
  );
});

Deno.test("shownToStudent() shows what was observed and printed at home", () => {
  const atHomeFeedback = difference("layer.forward([1])", "outs[0]", "2", "7");
  const atHome = reportOf({
    differs: { "5/forward": { verdict: "wrong", feedback: atHomeFeedback } },
    prints: { 5: "hello" },
  });
  const check = shown(WRONG, 5, "forward", atHome);
  assertEquals([check?.verdict, check?.feedback], ["threw", atHomeFeedback]);
  const [, home] = atHome.exercises;
  const { exercises } = shownToStudent(WRONG, SUBMISSION, home);
  assertEquals(exercises[1].console, "hello");
  assertEquals(exercises[2].console, undefined);
});

Deno.test("shownToStudent() reports what is right only with the numbers at home", () => {
  assertEquals(
    textShown(WRONG, 5, "parameters", reportOf({})),
    "It is right with the numbers that you have at home, and not with others.",
  );
});

Deno.test("shownToStudent() keeps the reason why something was not run", () => {
  const report = reportOf({
    differs: {
      "4/*": {
        verdict: "missing",
        feedback: fault("missing-file", "04_neuron.ts was not handed in."),
      },
      "5/*": { verdict: "ungraded", feedback: fault("grader", "It failed.") },
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
