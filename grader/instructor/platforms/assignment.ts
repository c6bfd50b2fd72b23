/**
 * The homework that a package grades: `assignment.json` in it.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../core/course/lesson.ts";
import { newSeed } from "../../kit/new_seed.ts";
import { toJson } from "../export/json.ts";
import type { PackageOptions } from "./platform.ts";

/** The name of the file. */
export const ASSIGNMENT_FILE = "assignment.json";

/** A homework, as its grader knows it. */
export interface Assignment {
  readonly title: string;
  /** The exercises to be done. */
  readonly exercises: readonly ExerciseLesson[];
  /** The earlier ones whose solutions students have been given. */
  readonly given: readonly ExerciseLesson[];
  /** The random inputs that grades are given for: students do not know it. */
  readonly seed: number;
  /** The random inputs that students have at home. */
  readonly homeSeed: number;
}

/** The names of the files that students hand in. */
export function handedIn(
  { edition, exercises, given }: PackageOptions,
): string[] {
  const last = exercises.at(-1)!.number;
  return edition.exercises
    .filter((lesson) => lesson.number <= last && !given.includes(lesson))
    .map((lesson) => exerciseFileName(lesson));
}

/** Writes down what a package is made for. */
export function assignmentText(
  { title, exercises, given, seed = newSeed(), homeSeed }: PackageOptions,
): string {
  const numbers = (lessons: readonly ExerciseLesson[]) =>
    lessons.map(({ number }) => number);
  return toJson({
    title,
    exercises: numbers(exercises),
    given: numbers(given),
    seed,
    homeSeed,
  });
}

/**
 * Reads what was written down.
 *
 * @param path The file.
 * @param edition The course.
 * @throws {Error} If it is not there, or not as it was written.
 */
export function readAssignment(path: string, edition: Edition): Assignment {
  const { title, exercises, given, seed, homeSeed } = JSON.parse(
    Deno.readTextFileSync(path),
  );
  const lessons = (numbers: readonly number[]) =>
    edition.exercises.filter(({ number }) => numbers.includes(number));
  const assignment = {
    title,
    exercises: lessons(exercises),
    given: lessons(given),
    seed,
    homeSeed,
  };
  if (assignment.exercises.length === 0) {
    throw new Error(`${path} names no exercise of this course`);
  }
  return assignment;
}
