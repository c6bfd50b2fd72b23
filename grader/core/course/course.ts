/**
 * A course: its lessons, in order.
 *
 * Commands, reports, the README's table and the tests all read the same rows, which
 * lie in `rows/`, one file a lesson. Whoever starts a program loads them once and
 * hands the course on.
 *
 * @module
 */
import { type ExerciseLesson, type Lesson, validateRows } from "./lesson.ts";

/** A course whose rows obey the rules. */
export interface Course {
  /** Every lesson; the place of a lesson is its number. */
  readonly lessons: readonly Lesson[];
  /** The lessons that have an exercise. */
  readonly exercises: readonly ExerciseLesson[];
}

/**
 * Makes a course of its rows.
 *
 * @param rows One for each lesson, in order.
 * @returns The course.
 * @throws {Error} If a row breaks a rule; the message names the row and the rule.
 */
export function makeCourse(rows: readonly Lesson[]): Course {
  const lessons = validateRows(rows);
  return {
    lessons,
    exercises: lessons.filter((lesson): lesson is ExerciseLesson =>
      lesson.exercise !== undefined
    ),
  };
}
