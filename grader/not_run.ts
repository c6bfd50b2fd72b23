/**
 * Reports on what was not run.
 *
 * @module
 */
import type { Answers } from "./answers/answers.ts";
import { CHAINED, holdChain } from "./course/course.ts";
import type { Check, ExerciseLesson } from "./course/lesson.ts";
import { judgeExercise, reportOf } from "./judge/judge.ts";
import { notYet } from "./own_basis.ts";
import {
  type CheckReport,
  type ExerciseReport,
  isUntouched,
} from "./report/record.ts";
import { CHAIN } from "./tasks.ts";
import type { Submission } from "./workspace/submission.ts";

/** The report of an exercise of which there is nothing that could be run. */
export function reportUnstarted(
  lesson: ExerciseLesson,
  checks: readonly Check[],
  submission: Submission,
  answers: Answers,
): ExerciseReport {
  const submitted = submission.get(lesson);
  const verdict = submitted?.state === "missing" ? "missing" : "not-started";
  const message = submitted?.state === "missing"
    ? submitted.reason
    : submitted?.state === "written"
    ? notYet(lesson, submission, answers)
    : undefined;
  return judgeExercise(
    lesson,
    checks.map((check) => reportOf(check, verdict, message)),
  );
}

/**
 * The report of the chain, where it was not run or its report is known.
 *
 * @param reports Those of all exercises.
 * @param chain Its report, if there is one.
 */
export function reportChain(
  reports: readonly ExerciseReport[],
  chain: CheckReport | undefined,
): CheckReport {
  if (chain !== undefined) return chain;
  const links = chained(reports);
  const weak = links.find(({ verdict }) => verdict !== "pass");
  const allWritten = holdChain(links) &&
    links.every(({ verdict }) => verdict !== "missing") &&
    links.every((report) => !isUntouched(report));
  if (!allWritten) {
    const message = holdChain(links)
      ? "Your own files run together once all are written."
      : "Your own files run together when the whole course is graded.";
    return reportOf(CHAIN, "not-started", message);
  }
  return reportOf(
    CHAIN,
    weak!.verdict,
    `It begins with exercise ${weak!.number}, ${weak!.file}.`,
  );
}

/** Those of the exercises that the chain is made of. */
export function chained(reports: readonly ExerciseReport[]): ExerciseReport[] {
  const numbers = CHAINED.map(({ number }) => number);
  return reports.filter(({ number }) => numbers.includes(number));
}
