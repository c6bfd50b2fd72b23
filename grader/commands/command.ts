/**
 * What a command is: words in, an exit code out.
 *
 * A command turns words into calls and prints what comes back; it decides nothing
 * itself. One file a command, named like it; `main.ts` finds it by that name.
 *
 * @module
 */
import { ASSIGNED, COURSE, OWN } from "../course/course.ts";
import type { ExerciseLesson, Lesson } from "../course/lesson.ts";
import { std } from "../std.ts";

/** A command of the kit, `deno task NAME`. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  /** Flags that are there or not. */
  readonly switches: readonly string[];
  /** Flags that take a value. */
  readonly settings: readonly string[];
  /** Does it, and returns the exit code. */
  readonly run: (args: Arguments) => Promise<number> | number;
}

/** A command line, taken apart. */
export interface Arguments {
  /** The words that are no flags. */
  readonly words: readonly string[];
  /** Whether a switch was given. */
  readonly has: (name: string) => boolean;
  /** The value of a setting, if it was given. */
  readonly value: (name: string) => string | undefined;
}

/** A command line that cannot be meant: exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * Takes a command line apart.
 *
 * @throws {UsageError} If there is a flag the command does not have, or one without its value.
 */
export async function parse(
  { switches, settings }: Command,
  args: readonly string[],
): Promise<Arguments> {
  // Where there is nothing to take apart, nobody has to wait for the library.
  if (!args.some((arg) => arg.startsWith("-"))) {
    return { words: args, has: () => false, value: () => undefined };
  }
  const { parseArgs } = await std("@std/cli/parse-args");
  for (const name of [...switches, "help"]) {
    if (args.some((arg) => arg.startsWith(`--${name}=`))) {
      throw new UsageError(`--${name} takes no value.`);
    }
  }
  const unknown: string[] = [];
  const parsed: Record<string, unknown> = parseArgs([...args], {
    boolean: [...switches, "help"],
    string: [...settings, "_"],
    unknown: (arg: string, key?: string) => {
      if (key !== undefined) unknown.push(arg);
    },
  });
  if (unknown.length > 0) {
    const flags = [...switches, ...settings, "help"].map((name) => `--${name}`);
    throw new UsageError(
      `There is no flag ${unknown[0]}; there is ${flags.join(", ")}.`,
    );
  }
  for (const name of settings) {
    if (parsed[name] === "") {
      throw new UsageError(`--${name} needs a value, as in --${name}=7.`);
    }
  }
  return {
    words: (parsed._ as unknown[]).map(String),
    has: (name) => parsed[name] === true,
    value: (name) => parsed[name] as string | undefined,
  };
}

/**
 * Reads the number of an exercise.
 *
 * @throws {UsageError} If the words are not one number of an exercise.
 */
export function oneExercise(words: readonly string[]): ExerciseLesson {
  if (words.length !== 1) {
    const question = words.length === 0
      ? "Which exercise?"
      : "One exercise at a time.";
    throw new UsageError(`${question} ${choice(OWN)}`);
  }
  return find(OWN, words[0], "exercise");
}

/**
 * Reads the number of a lesson, if there is one.
 *
 * @throws {UsageError} If there are more words, or the word is not a lesson's number.
 */
export function lessonOrNone(words: readonly string[]): Lesson | undefined {
  if (words.length > 1) {
    throw new UsageError(`One lesson at a time. ${choice(COURSE)}`);
  }
  return words.length === 0 ? undefined : find(COURSE, words[0], "lesson");
}

/**
 * Reads a number or a range of exercises; no word means all that are assigned.
 *
 * @throws {UsageError} If the words are neither.
 */
export function exerciseRange(
  words: readonly string[],
): readonly ExerciseLesson[] {
  if (words.length === 0) return ASSIGNED;
  const [first, last = first, more] = words[0].split("-");
  if (words.length > 1 || more !== undefined || last === "" || first === "") {
    throw new UsageError(
      `"${words.join(" ")}" is not an exercise or a range of them. ${
        choice(OWN)
      } A range looks like 2-4.`,
    );
  }
  const from = find(OWN, first, "exercise").number;
  const to = find(OWN, last, "exercise").number;
  if (from > to) {
    throw new UsageError(`${words[0]} runs backwards: try ${to}-${from}.`);
  }
  return OWN.filter(({ number }) => number >= from && number <= to);
}

/**
 * Reads a whole number that is not negative.
 *
 * @throws {UsageError} If the text is something else.
 */
export function wholeNumber(flag: string, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new UsageError(`--${flag} takes a whole number, not "${text}".`);
  }
  return number;
}

function find<Row extends Lesson>(
  rows: readonly Row[],
  word: string,
  what: string,
): Row {
  const row = rows.find(({ number }) => String(number) === word.trim());
  if (row === undefined) {
    throw new UsageError(`There is no ${what} "${word}". ${choice(rows)}`);
  }
  return row;
}

function choice(rows: readonly Lesson[]): string {
  return `Choose one from ${rows[0].number} to ${
    rows[rows.length - 1].number
  }.`;
}
