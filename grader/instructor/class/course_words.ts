/**
 * The words of the course table on an exercise and its checks, for pages about
 * records. A record may be of another version of the course: what this one does
 * not have is left out, and nothing fails.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { Check, ExerciseLesson } from "../../core/course/lesson.ts";

/** The lesson of an exercise, if this course has it. */
export function lessonOf(
  { exercises }: Edition,
  number: number,
): ExerciseLesson | undefined {
  return exercises.find((lesson) => lesson.number === number);
}

/** The row of the course table for a check, if this course has it. */
export function checkOf(
  edition: Edition,
  number: number,
  name: string,
): Check | undefined {
  return lessonOf(edition, number)?.exercise.checks
    .find((check) => check.name === name);
}

/** What an exercise is worth when all of it is graded, if this course has it. */
export function worthOf(
  edition: Edition,
  number: number,
): number | undefined {
  return lessonOf(edition, number)?.exercise.checks
    .reduce((total, { points }) => total + points, 0);
}
