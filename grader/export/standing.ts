/**
 * Whether there is a grade at all.
 *
 * What the grader could not do is never held against a submission: where
 * something that counts is ungraded there is no sum, only a hole that a person
 * has to fill.
 *
 * @module
 */
import { hasUngraded } from "../class/verdicts.ts";
import type { ExerciseReport, Report } from "../report/record.ts";

/** The exercises that could not be graded, by their numbers and names. */
export function ungradedIn({ exercises }: Report): string[] {
  return exercises.filter(hasUngraded)
    .map(({ number, name }) => `exercise ${number} (${name})`);
}

/** The same in words, for a sentence: "in exercise 3 (backward)". */
export function whereUngraded(report: Report): string {
  const ungraded = ungradedIn(report);
  return ungraded.length === report.exercises.length && ungraded.length > 1
    ? "in all exercises"
    : `in ${new Intl.ListFormat("en").format(ungraded)}`;
}

/** What an exercise got; `undefined` when that is not known. */
export function pointsOfExercise(exercise: ExerciseReport): number | undefined {
  return hasUngraded(exercise) ? undefined : exercise.points;
}

/** What a submission got; `undefined` when that is not known. */
export function pointsOf(report: Report): number | undefined {
  return report.exercises.some(hasUngraded) ? undefined : report.points;
}
