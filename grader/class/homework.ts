/**
 * What passes with a homework's own random inputs, and with no others: numbers that
 * were copied from it, most likely.
 *
 * @module
 */
import { grade, type GradeOptions } from "../grade.ts";
import type { ExerciseReport, Report, Verdict } from "../report/record.ts";
import type { Submission } from "../workspace/submission.ts";
import type { HomeworkFinding } from "./record.ts";

/** Verdicts of what ran to an end of its own: with other inputs it may end otherwise. */
const RAN: readonly Verdict[] = ["wrong", "threw"];

/**
 * Grades what does not pass once more, with the homework's inputs.
 *
 * @param report How it went with inputs that nobody knew.
 * @param seed The homework's.
 * @param options As it was graded, and what was found before: what is known to hold
 * of the report holds of that.
 */
export async function compareWithHome(
  submission: Submission,
  report: Report,
  seed: number,
  { exercises, known, sandbox, before }: GradeOptions & {
    readonly before?: HomeworkFinding;
  },
): Promise<HomeworkFinding> {
  const reports = new Map(report.exercises.map((one) => [one.number, one]));
  const open = exercises.filter((lesson) =>
    !known?.exercises.has(lesson) &&
    failing(reports.get(lesson.number)!).length > 0
  );
  const atHome = open.length === 0
    ? []
    : (await grade(submission, { exercises: open, seed, sandbox })).exercises;
  const found = atHome.map(({ number, checks }) => ({
    exercise: number,
    checks: failing(reports.get(number)!).filter((name) =>
      checks.some((check) => check.name === name && check.verdict === "pass")
    ),
  }));
  const kept = (before?.only ?? []).filter(({ exercise }) =>
    exercises.some((lesson) =>
      lesson.number === exercise && known?.exercises.has(lesson)
    )
  );
  return {
    seed,
    only: [...kept, ...found.filter(({ checks }) => checks.length > 0)]
      .sort((a, b) => a.exercise - b.exercise),
  };
}

function failing({ checks }: ExerciseReport): string[] {
  return checks.filter(({ verdict, stretch }) =>
    RAN.includes(verdict) && !stretch
  ).map(({ name }) => name);
}
