/**
 * What the course table says of an exercise and its checks, for pages about
 * records. A record may be of another version of the course: what this one does
 * not have is left out, and nothing fails.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import type { Check, ExerciseLesson } from "../course/lesson.ts";

/** The lesson of an exercise, if this course has it. */
export function lessonOf(number: number): ExerciseLesson | undefined {
  return EXERCISES.find((lesson) => lesson.number === number);
}

/** The row of the course table for a check, if this course has it. */
export function checkOf(number: number, name: string): Check | undefined {
  return lessonOf(number)?.exercise.checks.find((check) => check.name === name);
}

/** What an exercise is worth when all of it is graded, if this course has it. */
export function worthOf(number: number): number | undefined {
  return lessonOf(number)?.exercise.checks
    .reduce((total, { points }) => total + points, 0);
}
