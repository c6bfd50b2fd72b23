/**
 * What makes a copy of the kit a homework: `homework.json` in its folder, which
 * `deno task assign` has written. The kit itself has none.
 *
 * @module
 */

/** What a homework is about. */
export interface Homework {
  /** What the instructor calls it. */
  readonly title: string;
  /** The numbers of the exercises to be done. */
  readonly assigned: readonly number[];
  /** The numbers of the exercises whose solutions come with it. */
  readonly given: readonly number[];
  /** Whether it is the whole course, whose files are also run together. */
  readonly together: boolean;
  /** The random inputs that its right answers are recorded for. */
  readonly seed: number;
  /** Set where students do it in a page, which has no commands. */
  readonly inPage?: true;
}

export const HOMEWORK_FILE = "homework.json";
