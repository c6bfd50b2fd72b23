/**
 * The words by which exercises and lessons are named in a command.
 *
 * @module
 */
import { UsageError } from "../usage_error.ts";
import type { Edition } from "./edition.ts";
import { type ExerciseLesson, type Lesson, stemOf } from "./lesson.ts";

/**
 * Reads the number or the name of an exercise: `2`, `ops`, `02_ops.ts`,
 * `exercises/02_ops.ts`.
 *
 * @throws {UsageError} If the words are not one exercise.
 */
export function oneExercise(
  words: readonly string[],
  { own }: Edition,
): ExerciseLesson {
  if (words.length !== 1) {
    const question = words.length === 0
      ? "Which exercise?"
      : "One exercise at a time.";
    throw new UsageError(`${question} ${choice(own)}`);
  }
  return find(own, words[0], "exercise");
}

/** Which lesson is wanted, and where in it. */
export interface LessonWanted {
  /** Absent where none was named. */
  readonly lesson?: Lesson;
  /** Words of a heading; "" where none were given. */
  readonly heading: string;
}

/**
 * Reads which lesson is wanted: its number or its name, words of a heading, or both.
 *
 * @throws {UsageError} If the first word is a number, and not a lesson's.
 */
export function lessonWanted(
  words: readonly string[],
  { lessons }: Edition,
): LessonWanted {
  const [first, ...rest] = words;
  if (first === undefined) return { heading: "" };
  const lesson = named(lessons, first);
  if (lesson !== undefined) return { lesson, heading: rest.join(" ").trim() };
  if (/^-?\d+$/.test(first.trim())) find(lessons, first, "lesson");
  return { heading: words.join(" ").trim() };
}

/**
 * Reads a number, a name or a range of exercises; no word means all that are
 * assigned.
 *
 * @throws {UsageError} If the words are none of these.
 */
export function exerciseRange(
  words: readonly string[],
  { own, assigned }: Edition,
): readonly ExerciseLesson[] {
  if (words.length === 0) return assigned;
  const one = words.length === 1 ? named(own, words[0]) : undefined;
  if (one !== undefined) return [one];
  const [first, last = first, more] = words[0].split("-");
  if (words.length > 1 || more !== undefined || last === "" || first === "") {
    throw new UsageError(
      `"${words.join(" ")}" is not an exercise or a range of them. ${
        choice(own)
      } A range looks like 2-4.`,
    );
  }
  const from = find(own, first, "exercise").number;
  const to = find(own, last, "exercise").number;
  if (from > to) {
    throw new UsageError(`${words[0]} runs backwards: try ${to}-${from}.`);
  }
  return own.filter(({ number }) => number >= from && number <= to);
}

function find<Row extends Lesson>(
  rows: readonly Row[],
  word: string,
  what: string,
): Row {
  const row = named(rows, word);
  if (row === undefined) {
    throw new UsageError(`There is no ${what} "${word}". ${choice(rows)}`);
  }
  return row;
}

/** The lesson that goes by this number, name or file, wherever that lies. */
function named<Row extends Lesson>(
  rows: readonly Row[],
  word: string,
): Row | undefined {
  const [file] = word.trim().toLowerCase().split(/[/\\]/).slice(-1);
  const bare = file.replace(/(?:(?:_test|_hints)?\.(?:ts|md))$/, "");
  return rows.find((row) =>
    [String(row.number), row.name, stemOf(row)].includes(bare) ||
    /^0\d+$/.test(bare) && Number(bare) === row.number
  );
}

function choice(rows: readonly Lesson[]): string {
  return `Choose one from ${rows[0].number} to ${
    rows[rows.length - 1].number
  }. By name: ${rows.map(({ name }) => name).join(", ")}.`;
}
