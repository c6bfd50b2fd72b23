/**
 * Reports of what was not run, and of what the grader failed to grade: nobody's zero.
 *
 * @module
 */
import type { Edition } from "../course/edition.ts";
import { INTEGRATION_CHECK } from "../course/integration.ts";
import type { Check, ExerciseLesson } from "../course/lesson.ts";
import { judgeExercise, reportOf, sumUp } from "../judge/judge.ts";
import type { Oracle } from "../oracle/oracle.ts";
import type { Feedback, NotRun } from "../report/feedback.ts";
import {
  type CheckReport,
  type ExerciseReport,
  isUntouched,
  type Report,
} from "../report/report.ts";
import { blockedReason } from "./prerequisites.ts";
import type { Submission } from "./submission.ts";

/** The report of an exercise of which there is nothing that could be run. */
export function reportUnstarted(
  lesson: ExerciseLesson,
  checks: readonly Check[],
  submission: Submission,
  oracle: Oracle,
): ExerciseReport {
  const submitted = submission.get(lesson);
  const isMissing = submitted?.state === "missing";
  const before = submitted?.state === "written"
    ? blockedReason(lesson, submission, oracle)
    : undefined;
  const feedback = isMissing
    ? notRun("missing-file", submitted.reason)
    : before && notRun("needs-exercise", String(before.number));
  const verdict = !isMissing
    ? "not-started"
    : submitted.refused
    ? "refused"
    : "missing";
  return judgeExercise(
    lesson,
    checks.map((check) => reportOf(check, verdict, feedback)),
  );
}

/**
 * The report of the files together, where they were not run or it is known.
 *
 * @param reports Those of all exercises.
 * @param together Its report, if there is one.
 */
export function reportTogether(
  reports: readonly ExerciseReport[],
  together: CheckReport | undefined,
  edition: Edition,
): CheckReport {
  if (together !== undefined) return together;
  const parts = reports.filter(({ number }) =>
    edition.integrated.some((lesson) => lesson.number === number)
  );
  const areAll = edition.runTogether(parts);
  const weak = parts.find(({ verdict }) => verdict !== "pass");
  const areWritten = areAll &&
    parts.every((report) =>
      report.verdict !== "missing" && !isUntouched(report)
    );
  return areWritten && weak !== undefined
    ? reportOf(
      INTEGRATION_CHECK,
      weak.verdict,
      notRun("exercise-fails", String(weak.number), weak.file),
    )
    : reportOf(
      INTEGRATION_CHECK,
      "not-started",
      notRun(areAll ? "not-all-written" : "not-whole-course"),
    );
}

/** The report of an exercise that the grader failed to grade, and why. */
function ungradedExercise(
  lesson: ExerciseLesson,
  reason: string,
): ExerciseReport {
  return judgeExercise(
    lesson,
    lesson.exercise.checks.filter(({ bonus }) => !bonus)
      .map((check) => ungradedCheck(check, reason)),
  );
}

/** The report of a check that the grader failed to grade, and why. */
export function ungradedCheck(check: Check, reason: string): CheckReport {
  return reportOf(check, "ungraded", notRun("grader", reason));
}

/**
 * The report of a submission as far as it was graded.
 *
 * @param exercises What was to be graded.
 * @param seed The random inputs.
 * @param reason Why the rest was not.
 * @param known What was.
 */
export function ungradedReport(
  exercises: readonly ExerciseLesson[],
  seed: number,
  reason: string,
  known: ReadonlyMap<ExerciseLesson, ExerciseReport> = new Map(),
): Report {
  const reports = exercises.map((lesson) =>
    known.get(lesson) ?? ungradedExercise(lesson, reason)
  );
  return sumUp(seed, reports, ungradedCheck(INTEGRATION_CHECK, reason));
}

function notRun(kind: NotRun, text = "", file?: string): Feedback {
  return { fault: { kind, text, ...(file && { file }) } };
}
