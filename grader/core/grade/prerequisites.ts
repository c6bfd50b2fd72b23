/**
 * What there is to say of an exercise that is graded on the learner's own earlier
 * files: then a mistake may lie in one of those.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import type { Oracle } from "../oracle/oracle.ts";
import {
  type ExerciseReport,
  firstFailure,
  isUntouched,
} from "../report/report.ts";
import type { Submission } from "./submission.ts";

/** The exercise that has to be written before this one can run; `undefined` if it can. */
export function blockedReason(
  lesson: ExerciseLesson,
  submission: Submission,
  oracle: Oracle,
): ExerciseLesson | undefined {
  return oracle.prerequisitesOf(lesson).submitted.find((earlier) =>
    submission.get(earlier)?.state !== "written"
  );
}

/**
 * Says in the reports of what does not pass that the cause may lie before it.
 *
 * @param reports What there is to say so far.
 * @param lessons Whose reports they are, in the same order.
 * @param gradeOthers Grades earlier exercises that nobody has asked for.
 */
export async function pointBack(
  reports: readonly ExerciseReport[],
  lessons: readonly ExerciseLesson[],
  submission: Submission,
  oracle: Oracle,
  gradeOthers: (
    lessons: readonly ExerciseLesson[],
  ) => Promise<readonly ExerciseReport[]>,
): Promise<ExerciseReport[]> {
  const submittedBefore = (lesson: ExerciseLesson) =>
    oracle.prerequisitesOf(lesson).submitted;
  const open = lessons.filter((lesson, i) =>
    reports[i].verdict !== "pass" && !isUntouched(reports[i]) &&
    blockedReason(lesson, submission, oracle) === undefined
  );
  const others = new Set(
    open.flatMap(submittedBefore)
      .filter((earlier) => !lessons.includes(earlier)),
  );
  const known = others.size === 0
    ? reports
    : [...await gradeOthers([...others]), ...reports];
  const weak = new Set(
    known.filter(({ verdict }) => verdict !== "pass" && verdict !== "ungraded")
      .map(({ number }) => number),
  );
  return reports.map((report, i) => {
    if (!open.includes(lessons[i])) return report;
    const cause = submittedBefore(lessons[i]).find(({ number }) =>
      weak.has(number)
    );
    return cause === undefined ? report : withCause(report, cause.number);
  });
}

/** Adds it to the check that is looked at first. */
function withCause(report: ExerciseReport, cause: number): ExerciseReport {
  const first = firstFailure(report);
  const checks = report.checks.map((check) =>
    check === first
      ? { ...check, feedback: { ...check.feedback, cause } }
      : check
  );
  return { ...report, checks };
}
