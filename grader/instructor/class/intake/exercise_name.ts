/**
 * Finds the exercise that the name of a file means, and how far it is from the right one.
 *
 * Browsers, mail programs and operating systems rename what is downloaded:
 * `02_ops (1).ts`, `Copy of 02_ops.ts`, `02_ops.ts.txt`. Learners rename too:
 * `2_ops.ts`, `OPS.TS`, `02_ops.js`. Such a name still means its exercise. It
 * must hold the exercise's word, so `02.ts` means none, and a number that belongs
 * to another exercise contradicts it: `03_ops.ts` is nobody's guess to make.
 *
 * @module
 */
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";

/** What the name of a file says. */
export interface Meant {
  readonly lesson: ExerciseLesson;
  /** 0 for the right name; the larger, the less it looks like it. */
  readonly distance: number;
  /** The number a copy was given, 1 for one without a number; 0 for no copy. */
  readonly copy: number;
}

/** The distance of a name that only has an exercise's number and word in it. */
export const WITHIN = 12;

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
 * @param exercises Those it may mean.
 * @returns The exercise it means, `"contradiction"` if its number and its word
 * belong to different ones, or `undefined` if it means none.
 */
export function exerciseMeant(
  name: string,
  exercises: readonly ExerciseLesson[],
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
  const lesson = exercises.find((lesson) => plain(lesson.name) === plain(word));
  if (lesson === undefined) {
    const within = lessonWithin(rest, exercises);
    if (within === undefined) return undefined;
    return { lesson: within, distance: distance + WITHIN, copy: copied.copy };
  }
  if (digits === undefined) distance += 5;
  else if (Number(digits) !== lesson.number) return "contradiction";
  else if (rest !== stemOf(lesson)) distance += 4;
  if (digits === undefined && word !== lesson.name) distance += 4;
  if (differs) distance += 1;
  return { lesson, distance, copy: copied.copy };
}

/** Words beside an exercise's name that make it something else. */
const SOMETHING_ELSE =
  /(?:^|[-_. ])(?:tests?|specs?|stubs?|hints?|checks?|solutions?|d)(?:$|[-_. ])/;

/**
 * The one exercise whose number and word stand in a name, with more around them:
 * `mueller_01_value`, `01_value_final`.
 */
function lessonWithin(
  stem: string,
  exercises: readonly ExerciseLesson[],
): ExerciseLesson | undefined {
  if (SOMETHING_ELSE.test(stem)) return undefined;
  const found = exercises.filter((lesson) => {
    const word = lesson.name.replaceAll(/[-_. ]+/g, "[-_. ]*");
    return new RegExp(
      `(?:^|[-_. (])0*${lesson.number}[-_. ]*${word}(?:$|[-_. )])`,
    ).test(stem);
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The exercises that a file may have been meant as whose name is not good enough to be
 * taken for one: `03_ops.ts`, `my_value.ts`, `02_ops.docx`.
 */
export function exercisesPerhaps(
  name: string,
  exercises: readonly ExerciseLesson[],
): readonly ExerciseLesson[] {
  if (name.length > LONGEST_NAME) return [];
  const stem = name.normalize("NFKC").trim().toLowerCase()
    .replace(/(?:\.[a-z0-9]{1,8}){1,2}$/, "");
  if (SOMETHING_ELSE.test(stem)) return [];
  const words = stem.split(/[-_. ()]+/);
  const first = /^0\d$/.test(words[0]) ? Number(words[0]) : undefined;
  return exercises.filter(({ number, name }) =>
    number === first ||
    words.join(" ").replaceAll(" ", "").endsWith(plain(name)) &&
      words.some((word) => plain(name).endsWith(word))
  );
}

/** Whether a file is looked at at all: an exercise, perhaps one, a program, an archive. */
export function couldBeExercise(
  name: string,
  exercises: readonly ExerciseLesson[],
): boolean {
  return typeof exerciseMeant(name, exercises) === "object" ||
    /\.(?:zip|tar|tgz|tar\.gz)$/i.test(name);
}

/** Whether a file in an archive may be unpacked as an archive itself. */
export function couldHoldExercises(name: string): boolean {
  return /\.(?:zip|tar|tgz|tar\.gz)$/i.test(name);
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
