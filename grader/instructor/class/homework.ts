/**
 * Checks that pass with a homework's own random inputs, and with no others: numbers that
 * were copied from it, most likely.
 *
 * @module
 */
import type { Submission } from "../../core/grade/submission.ts";
import type {
  ExerciseReport,
  Report,
  Verdict,
} from "../../core/report/report.ts";
import {
  gradeInSandbox,
  type SandboxOptions,
} from "../../sandbox/grade_in_sandbox.ts";
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
  options: SandboxOptions & { readonly before?: HomeworkFinding },
): Promise<HomeworkFinding> {
  const { exercises, known, before } = options;
  const reports = new Map(report.exercises.map((one) => [one.number, one]));
  const open = exercises.filter((lesson) =>
    !known?.exercises.has(lesson) &&
    failing(reports.get(lesson.number)!).length > 0
  );
  const { exercises: atHome } = open.length === 0
    ? { exercises: [] }
    : await gradeInSandbox(submission, {
      ...options,
      exercises: open,
      seed,
      known: undefined,
    });
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
  return checks.filter(({ verdict, bonus }) => RAN.includes(verdict) && !bonus)
    .map(({ name }) => name);
}
