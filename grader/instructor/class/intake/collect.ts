/**
 * Looks through what somebody handed in for files that could be exercises.
 *
 * A student who hands in the whole kit hands in the reference solutions too, under the
 * same names: `grader/`, `solutions/` and `lessons/` are left out where they lie
 * beside one another or beside `exercises/`. Folders that hold nothing but one other
 * folder are not counted as a place of their own.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../../core/course/lesson.ts";
import { refusalOf } from "../../../kit/text.ts";
import { exerciseMeant, exercisesPerhaps } from "./exercise_name.ts";
import {
  DOCUMENT_CURE,
  isDocument,
  isOtherArchive,
  isPackage,
  OTHER_ARCHIVE_CURE,
} from "./packages.ts";
import type { Part } from "./raw_submission.ts";
import {
  DEEPEST,
  type FileSource,
  LONGEST_PATH,
  Refusal,
  type SourceItem,
  type Unused,
} from "./file_source.ts";
import { writtenOut } from "./written_out.ts";

/** Where a file lies: in zips within one another, or in none. */
export interface Located {
  /** The path of each zip in the one before it. */
  readonly zips: readonly string[];
  readonly path: string;
}

/** A file that could be an exercise. */
export interface Candidate {
  readonly lesson: ExerciseLesson;
  /** How far its name is from the right one. */
  readonly distance: number;
  /** The number its name has as a copy. */
  readonly copy: number;
  readonly located: Located;
  /** Its path as one would say it: the paths of zips and its own, joined. */
  readonly path: string;
  /** Its folders, from where the submission begins. */
  readonly folders: readonly string[];
  /** The platform's number, larger for what was uploaded later. */
  readonly number: number;
  /** When it was last changed, as its archive says. */
  readonly changed?: number;
  /** Why it cannot be read: words to stand after its path. */
  readonly refused?: string;
  /** Set where it is known to be the stub as shipped. */
  readonly isStub?: true;
  /** What it says, where that was read. */
  readonly text?: string;
}

/** A file that may hold exercises and cannot be used. */
export interface Holder {
  /** The exercises it may hold; all where that cannot be known. */
  readonly lessons?: readonly ExerciseLesson[];
  /** A sentence. */
  readonly reason: string;
}

/** A zip among the files. */
export interface FoundZip {
  readonly item: SourceItem;
  readonly number: number;
}

/** More is no submission, but somebody's whole disk; what lies beyond is open. */
const MOST_ITEMS = 100_000;

/** More would bury what else there is to say. */
const MOST_UNUSED = 20;

/** What else may be somebody's exercise, by its ending. */
const LOOKED_AT = /\.(?:[cm]?[jt]sx?|txt|text|docx?|odt|rtf|pdf|pages|html?)$/i;

/** What of the kit holds files with the names of exercises, but none of them. */
const KIT_FOLDERS = ["grader", "lessons", "solutions"];

/** Goes through a submission. */
export class Collector {
  readonly candidates: Candidate[] = [];
  readonly zips: FoundZip[] = [];
  /** Programs that mean no exercise. */
  readonly strangers: string[] = [];
  /** What cannot be used, and may hold exercises. */
  readonly holders: Holder[] = [];
  /** Documents: they hold none, unless there is nothing else. */
  readonly documents: string[] = [];
  /** Whatever else there is, by path; a few of it. */
  readonly bystanders: string[] = [];
  readonly #unused: Unused[] = [];
  #items = 0;

  /**
   * @param source Where it lies.
   * @param exercises Those that a file's name may mean.
   * @param around The zips in which that source lies.
   */
  constructor(
    private readonly source: FileSource,
    private readonly exercises: readonly ExerciseLesson[],
    private readonly around: readonly string[] = [],
  ) {}

  /** What cannot be used, not more than is bearable. */
  get unused(): Unused[] {
    const more = this.#unused.length - MOST_UNUSED;
    if (more <= 0) return this.#unused;
    const [{ path }] = this.#unused;
    return [...this.#unused.slice(0, MOST_UNUSED), {
      path,
      reason: `and ${more} more of this submission cannot be used.`,
    }];
  }

  /** Looks at one part of a submission. */
  add({ item, name, number = 0 }: Part): void {
    if (item.kind !== "folder") this.#file(item, name, [], number);
    else this.#folder(unwrapped(this.source, item.path), [], number);
  }

  /** Looks at everything in the source. */
  addAll(number: number): void {
    this.#folder(unwrapped(this.source, ""), [], number);
  }

  #folder(path: string, folders: readonly string[], number: number): void {
    let items;
    try {
      items = this.source.list(path);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#hold(path, error.message);
      return;
    }
    const names = new Set(items.map(({ name }) => name));
    const isKit =
      ["exercises", ...KIT_FOLDERS].filter((name) => names.has(name)).length >
        1;
    for (const item of items) {
      if (++this.#items > MOST_ITEMS) break;
      const { name, kind } = item;
      if (kind !== "folder") this.#file(item, name, folders, number);
      else if (folders.length >= DEEPEST) {
        this.#hold(
          item.path,
          `lies deeper than ${DEEPEST} folders, and is not looked at: hand in ` +
            "the .ts files themselves.",
        );
      } else if (!isKit || !KIT_FOLDERS.includes(name)) {
        this.#folder(item.path, [...folders, name], number);
      }
    }
    if (folders.length === 0 && this.#items > MOST_ITEMS) {
      this.#hold(
        path,
        `holds more than ${
          MOST_ITEMS.toLocaleString("en")
        } files and folders, ` +
          "and the others are not looked at: hand in the .ts files themselves.",
      );
    }
  }

  #file(
    item: SourceItem,
    name: string,
    folders: readonly string[],
    number: number,
  ): void {
    const { path, kind } = item;
    const meant = exerciseMeant(name, this.exercises);
    const perhaps = LOOKED_AT.test(name)
      ? exercisesPerhaps(name, this.exercises)
      : [];
    const length = item.path.length > LONGEST_PATH
      ? `is longer than ${LONGEST_PATH} characters.`
      : undefined;
    const refused = item.refused ?? length;
    if (meant === "contradiction") {
      this.#hold(
        path,
        "has the number of one exercise, the name of another.",
        perhaps,
      );
    } else if (meant !== undefined) {
      const broken = refused ?? refusalOf({ isFile: true, size: item.size });
      if (broken !== undefined) this.#refuse(path, broken);
      this.candidates.push({
        ...meant,
        located: { zips: this.around, path },
        path: [...this.around, path].join("/"),
        folders,
        number,
        changed: item.changed,
        ...(broken !== undefined && { refused: broken }),
      });
    } else if (kind === "other" || (refused !== undefined && isPackage(name))) {
      this.#hold(path, refused!);
    } else if (isPackage(name)) this.zips.push({ item, number });
    else if (isOtherArchive(name)) this.#hold(path, OTHER_ARCHIVE_CURE);
    else if (perhaps.length > 0) {
      const names = perhaps.map(exerciseFileName).join(" or ");
      this.#hold(
        path,
        isDocument(name)
          ? `is a document: save its text as ${names}.`
          : `is not named as an exercise is: rename it to ${names}.`,
        perhaps,
      );
    } else if (isDocument(name)) {
      this.#refuse(path, DOCUMENT_CURE);
      this.documents.push(this.#sentence(path, DOCUMENT_CURE));
    } else if (/\.[cm]?[jt]sx?$/i.test(name)) this.strangers.push(path);
    else if (this.bystanders.length < MOST_UNUSED) this.bystanders.push(path);
  }

  #hold(
    path: string,
    reason: string,
    lessons?: readonly ExerciseLesson[],
  ): void {
    this.#refuse(path, reason);
    this.holders.push({
      reason: this.#sentence(path, reason),
      ...(lessons !== undefined && { lessons }),
    });
  }

  #sentence(path: string, reason: string): string {
    return `${writtenOut([...this.around, path].join("/"))} ${reason}`;
  }

  #refuse(path: string, reason: string): void {
    this.#unused.push({ path: [...this.around, path].join("/"), reason });
  }
}

/** Goes down while a folder holds nothing but one other folder. */
export function unwrapped(source: FileSource, folder: string): string {
  for (let depth = 0; depth < DEEPEST; depth++) {
    let items;
    try {
      items = source.list(folder);
    } catch {
      return folder; // whoever looks through it will say why
    }
    if (items.length !== 1 || items[0].kind !== "folder") return folder;
    folder = items[0].path;
  }
  return folder;
}
