/**
 * The learner's files, and what the kit remembers about them.
 *
 * What is remembered lies in `.gradlings/` beside the exercises: the last
 * version of each file that passed, its report, and how many hints were given. All of it can
 * be deleted; nothing of it is needed to grade.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
  filesOf,
} from "../course/lesson.ts";
import { readText } from "./text.ts";
import { writeWhole } from "./write_whole.ts";

/** What there is of one exercise. */
export type Submitted =
  /** There is text to be graded. */
  | { readonly state: "written"; readonly text: string }
  /** It is the stub as shipped. */
  | { readonly state: "stub"; readonly text: string }
  /** There is no such file, or it cannot be read as text. */
  | { readonly state: "missing"; readonly reason: string };

/** The folder of the kit. */
export const KIT: URL = new URL("../../", import.meta.url);

/** A learner's copy of the course. */
export class Workspace {
  /** @param root The folder that holds `exercises/`, with a slash at the end. */
  constructor(readonly root: URL = KIT) {}

  /** Reads the learner's file of an exercise. */
  read(lesson: ExerciseLesson): Submitted {
    const { exercise: path } = filesOf(lesson);
    const read = readText(new URL(path, this.root));
    return "reason" in read
      ? { state: "missing", reason: `${path} ${read.reason}` }
      : submitted(lesson, read.text);
  }

  /** Replaces the learner's file; whoever calls has kept the old one. */
  write(lesson: ExerciseLesson, text: string): void {
    writeWhole(new URL(filesOf(lesson).exercise, this.root), text);
  }

  /**
   * Keeps a copy of the learner's file beside it, under a name not yet taken.
   *
   * @returns The path of the copy, or `undefined` if there was no file.
   */
  keepCopy(lesson: ExerciseLesson): string | undefined {
    const { exercise: path } = filesOf(lesson);
    for (let i = 1;; i++) {
      const copy = `${path}.saved-${i}`;
      try {
        const file = new URL(path, this.root);
        if (!Deno.lstatSync(file).isFile) {
          // Whatever it is, it goes aside as it is.
          if (exists(new URL(copy, this.root))) continue;
          Deno.renameSync(file, new URL(copy, this.root));
          return copy;
        }
        const bytes = Deno.readFileSync(file);
        Deno.writeFileSync(new URL(copy, this.root), bytes, {
          createNew: true,
        });
        return copy;
      } catch (error) {
        if (error instanceof Deno.errors.NotFound) return undefined;
        if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
      }
    }
  }

  /** The last version of an exercise that passed, if one is remembered. */
  lastPass(lesson: ExerciseLesson): string | undefined {
    return this.#recall(`last-pass/${exerciseFileName(lesson)}`);
  }

  /** Remembers a version that passed. */
  rememberPass(lesson: ExerciseLesson, text: string): void {
    if (this.lastPass(lesson) !== text) {
      this.#remember(`last-pass/${exerciseFileName(lesson)}`, text);
    }
  }

  /** What {@linkcode rememberPassed} was last told. */
  passed(): string | undefined {
    return this.#recall("passed.json");
  }

  /** Remembers what has passed. */
  rememberPassed(text: string): void {
    this.#remember("passed.json", text);
  }

  /** How many hints have been given for a check of an exercise. */
  hintsGiven(lesson: ExerciseLesson, check: string): number {
    return this.#hints()[`${lesson.number} ${check}`] ?? 0;
  }

  /** Remembers that so many hints have been given. */
  rememberHints(lesson: ExerciseLesson, check: string, given: number): void {
    const hints = { ...this.#hints(), [`${lesson.number} ${check}`]: given };
    this.#remember("hints.json", `${JSON.stringify(hints, null, 2)}\n`);
  }

  /** Forgets the hints given for an exercise: it begins anew. */
  forgetHints(lesson: ExerciseLesson): void {
    const hints = Object.entries(this.#hints());
    const others = hints.filter(([key]) =>
      !key.startsWith(`${lesson.number} `)
    );
    if (others.length === hints.length) return;
    const text = JSON.stringify(Object.fromEntries(others), null, 2);
    this.#remember("hints.json", `${text}\n`);
  }

  #hints(): Record<string, number> {
    try {
      return JSON.parse(this.#recall("hints.json") ?? "{}");
    } catch {
      return {}; // a memory that cannot be read is no memory
    }
  }

  #recall(path: string): string | undefined {
    try {
      return Deno.readTextFileSync(new URL(`.gradlings/${path}`, this.root));
    } catch {
      return undefined;
    }
  }

  #remember(path: string, text: string): void {
    writeWhole(new URL(`.gradlings/${path}`, this.root), text);
  }
}

/**
 * Reads one of the kit's own files.
 *
 * @param path Relative to the folder of the kit.
 */
export function readKit(path: string): string {
  return Deno.readTextFileSync(new URL(path, KIT));
}

/** Tells whether a text for an exercise is the stub as shipped. */
export function submitted(lesson: ExerciseLesson, text: string): Submitted {
  const stub = readKit(filesOf(lesson).stub);
  return { state: sameText(text, stub) ? "stub" : "written", text };
}

/** Compares texts as a person would: line ends and trailing blanks do not count. */
export function sameText(a: string, b: string): boolean {
  // Not one expression for the whole text: long runs of blanks would take it for ever.
  const plain = (text: string) =>
    text.split("\n").map((line) => line.trimEnd()).join("\n").trim();
  return plain(a) === plain(b);
}

function exists(file: URL): boolean {
  try {
    Deno.lstatSync(file);
    return true;
  } catch {
    return false;
  }
}
