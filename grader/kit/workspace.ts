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
  type Lesson,
} from "../core/course/lesson.ts";
import { type Submitted, submitted } from "../core/grade/submission.ts";
import { whenFree } from "./held_files.ts";
import { readText } from "./text.ts";
import { writeWhole } from "./write_atomic.ts";

/** The folder of the kit. */
export const KIT: URL = new URL("../../", import.meta.url);

/** Where one was in a lesson. */
export interface PlaceRead {
  /** The heading it was under. */
  readonly section: string;
  /** How many blocks below that. */
  readonly block: number;
  /** The folds before that which were not opened, if there are any. */
  readonly closed?: readonly number[];
  /** Set where the lesson has been read to its end. */
  readonly finished?: true;
}

/** A learner's copy of the course. */
export class Workspace {
  /** @param root The folder that holds `exercises/`, with a slash at the end. */
  constructor(readonly root: URL = KIT) {}

  /** Reads the learner's file of an exercise. */
  read(lesson: ExerciseLesson): Submitted {
    const { exercise: path } = filesOf(lesson);
    const read = readText(new URL(path, this.root));
    if ("text" in read) return submittedAs(lesson, read.text);
    const reason = `${path} ${read.reason}`;
    // Something is there: it is refused with the reason, and not called missing.
    return exists(new URL(path, this.root))
      ? { state: "missing", reason, refused: true }
      : { state: "missing", reason };
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
          whenFree(() => Deno.renameSync(file, new URL(copy, this.root)));
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

  /** Forgets the hints given for an exercise, which starts again. */
  forgetHints(lesson: ExerciseLesson): void {
    const hints = Object.entries(this.#hints());
    const others = hints.filter(([key]) =>
      !key.startsWith(`${lesson.number} `)
    );
    if (others.length === hints.length) return;
    const text = JSON.stringify(Object.fromEntries(others), null, 2);
    this.#remember("hints.json", `${text}\n`);
  }

  /** Where one was in a lesson, if one has begun to read it. */
  placeIn({ number }: Lesson): PlaceRead | undefined {
    return this.#places()[number];
  }

  /** Remembers where one is in a lesson. */
  rememberPlace({ number }: Lesson, place: PlaceRead): void {
    const places = { ...this.#places(), [number]: place };
    this.#remember("places.json", `${JSON.stringify(places, null, 2)}\n`);
  }

  #hints(): Record<string, number> {
    return this.#recallRecord("hints.json");
  }

  #places(): Record<string, PlaceRead> {
    return this.#recallRecord("places.json");
  }

  #recallRecord<T>(path: string): Record<string, T> {
    try {
      return JSON.parse(this.#recall(path) ?? "{}");
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
 * @param root That folder: this one, or a homework made of it.
 */
export function readKit(path: string, root: URL = KIT): string {
  return Deno.readTextFileSync(new URL(path, root));
}

/** Tells whether a text for an exercise is the stub as shipped. */
export function submittedAs(lesson: ExerciseLesson, text: string): Submitted {
  return submitted(text, readKit(filesOf(lesson).stub));
}

function exists(file: URL): boolean {
  try {
    Deno.lstatSync(file);
    return true;
  } catch {
    return false;
  }
}
