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
  readonly chain: boolean;
  /** The random inputs that its right answers are recorded for. */
  readonly seed: number;
}

/** The file. */
export const HOMEWORK_FILE = "homework.json";

/** This copy's homework; `undefined` in the kit. */
export const HOMEWORK: Homework | undefined = read();

/** The seed when none is asked for: the same file gets the same message. */
export const DEFAULT_SEED: number = HOMEWORK?.seed ?? 1;

/** Draws a seed that nobody knows. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}

function read(): Homework | undefined {
  const file = new URL(`../../${HOMEWORK_FILE}`, import.meta.url);
  try {
    return JSON.parse(Deno.readTextFileSync(file));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw new Error(
      `${HOMEWORK_FILE} cannot be read (${(error as Error).message}): unpack ` +
        "the homework again, and take that file from there.",
    );
  }
}
