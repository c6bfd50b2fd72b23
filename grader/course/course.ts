/**
 * The course table: every lesson, its exercise, and its checks.
 *
 * Commands, reports, the README's table and the tests all read this one table.
 * Its rows lie in `rows/`, one file a lesson. To add a lesson, add its row there and
 * the files that {@linkcode filesOf} derives from the row's number and name.
 *
 * @module
 */
import { HOMEWORK } from "./homework.ts";
import { type ExerciseLesson, type Lesson, validateCourse } from "./lesson.ts";

const ROWS = new URL("rows/", import.meta.url);

/** The lessons in order; the row number is the lesson number. */
export const COURSE: readonly Lesson[] = validateCourse(readRows());

/** The lessons that have an exercise. */
export const EXERCISES: readonly ExerciseLesson[] = COURSE.filter(
  (lesson): lesson is ExerciseLesson => lesson.exercise !== undefined,
);

/** The exercises that came with the kit: the chain is made of them, all together. */
export const CHAINED: readonly ExerciseLesson[] = EXERCISES.filter(
  ({ added }) => !added,
);

/** Whether these are enough for the chain, whatever else is among them. */
export function holdChain(exercises: readonly { number: number }[]): boolean {
  // A homework of some of them does not know what they show together.
  if (HOMEWORK?.chain === false) return false;
  const numbers = new Set(exercises.map(({ number }) => number));
  return CHAINED.every(({ number }) => numbers.has(number));
}

/** The exercises that are the learner's to write: all but those that are given. */
export const OWN: readonly ExerciseLesson[] = EXERCISES.filter(
  ({ number }) => !HOMEWORK?.given.includes(number),
);

/** The exercises that are graded when nothing else is said. */
export const ASSIGNED: readonly ExerciseLesson[] = EXERCISES.filter(
  ({ number }) => HOMEWORK?.assigned.includes(number) ?? true,
);

function readRows(): Lesson[] {
  return Array.from(Deno.readDirSync(ROWS), ({ name }) => name)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(Deno.readTextFileSync(new URL(name, ROWS))));
}
