/**
 * The folder in which somebody keeps an exercise of their own.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../core/course/lesson.ts";
import { faultsInHints, faultsInLesson } from "./lesson_rules.ts";
import { readText } from "../kit/text.ts";
import { readRow } from "./row.ts";

/** What each file in the folder is in the kit. */
export const FILES = {
  "exercise.json": "row",
  "lesson.md": "lesson",
  "hints.md": "hints",
  "stub.ts": "stub",
  "test.ts": "test",
  "solution.ts": "solution",
  "checks.ts": "checks",
  "mistakes.ts": "mistakes",
} as const;

/** The name of a file in the folder. */
export type FileName = keyof typeof FILES;

/** Used in place of `mistakes.ts` where no mistake is known. */
const NO_MISTAKES = `import type { Mistake } from "../mistake.ts";

/** None is known. */
export const mistakes: readonly Mistake[] = [];
`;

/** An exercise as it lies in a folder. */
export interface OwnExercise {
  readonly lesson: ExerciseLesson;
  readonly texts: Readonly<Record<FileName, string>>;
  /** Other files in the folder. */
  readonly unused: readonly string[];
}

/** The error for an exercise of one's own in which something is wrong. */
export class OwnExerciseError extends Error {
  override name = "OwnExerciseError";

  /** @param faults Whole sentences, each with the name of its file before it. */
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}

/**
 * Reads a folder, and checks all that can be checked without running anything.
 *
 * @param path The folder.
 * @param edition The course it is to be added to.
 * @throws {OwnExerciseError} If a file is missing or something in it is wrong.
 */
export function readFolder(
  path: string,
  { lessons }: Pick<Edition, "lessons">,
): OwnExercise {
  const names = namesIn(path);
  const faults: string[] = [];
  const texts: Partial<Record<FileName, string>> = {
    "mistakes.ts": NO_MISTAKES,
  };
  for (const name of Object.keys(FILES) as FileName[]) {
    if (name === "mistakes.ts" && !names.includes(name)) continue;
    const read = readText(`${path}/${name}`);
    if ("text" in read) texts[name] = read.text;
    else faults.push(`${name} ${read.reason}`);
  }
  if (faults.length > 0) throw new OwnExerciseError(faults);
  const whole = texts as Record<FileName, string>;
  const row = readRow(whole["exercise.json"], lessons);
  if ("faults" in row) {
    throw new OwnExerciseError(located("exercise.json", row.faults));
  }
  const lesson = row.row;
  faults.push(
    ...located("lesson.md", faultsInLesson(lesson, whole["lesson.md"])),
    ...located("hints.md", faultsInHints(lesson, whole["hints.md"])),
  );
  const own = exerciseFileName(lesson);
  if (!whole["test.ts"].includes(`./${own}`)) {
    faults.push(`test.ts: It does not import ./${own}.`);
  }
  if (faults.length > 0) throw new OwnExerciseError(faults);
  const unused = names.filter((name) => !(name in FILES));
  return { lesson, texts: whole, unused };
}

/** The names in a folder; hidden files do not count. */
function namesIn(path: string): string[] {
  try {
    return Array.from(Deno.readDirSync(path), ({ name }) => name)
      .filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? "does not exist"
      : `cannot be read: ${(error as Error).message}`;
    throw new OwnExerciseError([`The folder ${path} ${reason}.`]);
  }
}

/** Puts the name of the file before each sentence. */
function located(file: FileName, faults: readonly string[]): string[] {
  return faults.map((fault) => `${file}: ${fault}`);
}
