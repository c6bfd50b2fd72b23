/**
 * Reports of what the grader did not grade: nobody's zero.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import type { ExerciseReport, Report } from "../report/record.ts";
import { CHAIN } from "../tasks.ts";
import { judgeExercise, reportOf, sumUp } from "./judge.ts";

/** The report of an exercise that was not graded, and why. */
export function ungradedExercise(
  lesson: ExerciseLesson,
  message: string,
): ExerciseReport {
  return judgeExercise(
    lesson,
    lesson.exercise.checks.filter(({ stretch }) => !stretch)
      .map((check) => reportOf(check, "ungraded", message)),
  );
}

/**
 * The report of a submission as far as it was graded.
 *
 * @param exercises What was to be graded.
 * @param seed The random inputs.
 * @param message Why the rest was not.
 * @param known What was.
 */
export function ungradedReport(
  exercises: readonly ExerciseLesson[],
  seed: number,
  message: string,
  known: ReadonlyMap<ExerciseLesson, ExerciseReport> = new Map(),
): Report {
  const reports = exercises.map((lesson) =>
    known.get(lesson) ?? ungradedExercise(lesson, message)
  );
  return sumUp(seed, reports, reportOf(CHAIN, "ungraded", message));
}
