/**
 * How one goes on from an answer: by a command, or while watching by a key.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { HOMEWORK } from "../course/homework.ts";

/** What is said of each way on; the number is the exercise's. */
export interface WaysOn {
  /** To its lesson. */
  readonly lesson: (number: number) => string;
  /** To the next hint. */
  readonly hint: (number: number) => string;
  /** To another grading. */
  readonly grade: (number: number) => string;
  /** To our solution. */
  readonly solution: (number: number) => string;
  /** To the stub. */
  readonly reset: (number: number) => string;
  /** To what comes after an exercise that passes. */
  readonly next: (number: number) => string;
}

/** At the prompt of a shell. */
export const BY_COMMAND: WaysOn = {
  lesson: (number) => `deno task lesson ${number}`,
  hint: (number) => `deno task hint ${number}`,
  grade: (number) => `deno task grade ${number}`,
  solution: (number) => `deno task solution ${number}`,
  reset: (number) => `deno task reset ${number}`,
  next: (number) =>
    number < EXERCISES.length
      ? `deno task lesson ${number + 1}`
      : HOMEWORK === undefined
      ? "deno task grade, for the whole course"
      : "deno task grade, for all that is assigned",
};

/** In `deno task grade --watch`. */
export const BY_KEY: WaysOn = {
  lesson: () => "key l for the lesson",
  hint: () => "key h for a hint",
  grade: () => "save",
  solution: () => "key s",
  reset: () => "key r",
  next: (number) =>
    number < EXERCISES.length
      ? "key n for the next exercise"
      : "key a for all exercises",
};
