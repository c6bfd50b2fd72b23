/**
 * Which exercise the name of a file means, and how far it is from the right one.
 *
 * Browsers, mail programs and operating systems rename what is downloaded:
 * `02_ops (1).ts`, `Copy of 02_ops.ts`, `02_ops.ts.txt`. Learners rename too:
 * `2_ops.ts`, `OPS.TS`, `02_ops.js`. Such a name still means its exercise. It
 * must hold the exercise's word, so `02.ts` means none, and a number that belongs
 * to another exercise contradicts it: `03_ops.ts` is nobody's guess to make.
 *
 * @module
 */
import { EXERCISES } from "../../course/course.ts";
import { type ExerciseLesson, stemOf } from "../../course/lesson.ts";

/** What the name of a file says. */
export interface Meant {
  readonly lesson: ExerciseLesson;
  /** 0 for the right name; the larger, the less it looks like it. */
  readonly distance: number;
  /** The number a copy was given, 1 for one without a number; 0 for no copy. */
  readonly copy: number;
}

/** No file system keeps longer names; a zip does, and they cost time to read. */
const LONGEST_NAME = 255;

/** Endings that hold the same text, and those put behind an ending. */
const ENDING = /\.([cm]?[jt]s|[jt]sx|txt)$/;
const APPENDED = /(\.[cm]?[jt]sx?)\.(txt|text|download)$/;

/** What makes a copy, as Windows, macOS, Google and Canvas spell it. */
const COPY_BEFORE = /^(?:copy of|kopie von|copie de|copia de|cópia de)[ _]+/;
const COPY_BEHIND = [
  / ?\((\d+)\)$/,
  /[-_ –]+(?:copy|kopie|copie|copia|cópia)(?:[ _]?\(?(\d+)\)?)?$/,
  /[-_ ]+v?(\d+)$/,
];

/**
 * Reads the name of a file.
 *
 * @returns The exercise it means, `"contradiction"` if its number and its word
 * belong to different ones, or `undefined` if it means none.
 */
export function exerciseMeant(
  name: string,
): Meant | "contradiction" | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let distance = 0;
  let rest = name.normalize("NFKC").trim().toLowerCase();
  const differs = rest !== name;

  const appended = rest.replace(APPENDED, "$1");
  if (appended !== rest) distance += 3;
  const ending = ENDING.exec(appended)?.[1];
  if (ending === undefined) return undefined;
  if (ending !== "ts") distance += 3;

  const copied = withoutCopy(appended.replace(ENDING, ""));
  if (copied.copy > 0) distance += 2;
  rest = copied.rest;

  const [, digits, word] = /^(?:(\d{1,3})[-_. ]*)?(.+)$/.exec(rest) ?? [];
  if (word === undefined) return undefined;
  const lesson = EXERCISES.find((lesson) => plain(lesson.name) === plain(word));
  if (lesson === undefined) return undefined;
  if (digits === undefined) distance += 5;
  else if (Number(digits) !== lesson.number) return "contradiction";
  else if (rest !== stemOf(lesson)) distance += 4;
  if (digits === undefined && word !== lesson.name) distance += 4;
  if (differs) distance += 1;
  return { lesson, distance, copy: copied.copy };
}

/** Takes away what makes a copy; also a copy of a copy. */
function withoutCopy(stem: string): { rest: string; copy: number } {
  let copy = 0;
  let rest = stem;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(COPY_BEFORE, "");
    if (rest !== before) copy ||= 1;
    for (const pattern of COPY_BEHIND) {
      rest = rest.replace(pattern, (_, number) => {
        copy = Math.max(copy, Number(number ?? 1), 1);
        return "";
      });
    }
  }
  return { rest, copy };
}

function plain(word: string): string {
  return word.replace(/[-_. ]+/g, "");
}
