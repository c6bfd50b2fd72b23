/**
 * The exercises in a folder, for a page beside one's own editor: read, saved, watched,
 * and graded by processes.
 *
 * @module
 */
import { Grading } from "../../sandbox/repeated_grading.ts";
import { typeFaultsIn } from "../../sandbox/type_errors.ts";
import { Saves } from "../../kit/saves.ts";
import type { Edition } from "../../core/course/edition.ts";
import {
  exerciseFileName,
  type ExerciseLesson,
  filesOf,
  stemOf,
} from "../../core/course/lesson.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import type { Report } from "../../core/report/report.ts";
import {
  type TypeFault,
  TYPES_STOPPED,
} from "../../core/report/type_errors.ts";
import { pathOf } from "../../kit/paths.ts";
import { submissionOf } from "../../kit/submission.ts";
import { Workspace } from "../../kit/workspace.ts";

/** Told of a file that has changed: its stem, and what is in it now. */
export type OnChange = (stem: string, text: string) => void;

/** A file is never this long, in characters. */
const MOST_TEXT = 1_000_000;

/** The exercises in a folder. */
export class Desk {
  readonly #listeners = new Set<OnChange>();
  readonly #grading: Grading;
  readonly #saves: Saves;
  #types: AbortController | undefined;

  /**
   * @param edition The course.
   * @param oracle Who knows what is right.
   * @param workspace The folder that holds `exercises/`.
   */
  constructor(
    private readonly edition: Edition,
    oracle: Oracle,
    private readonly workspace: Workspace = new Workspace(),
  ) {
    this.#grading = new Grading(edition.defaultSeed, edition, oracle);
    const { own } = edition;
    const names = own.map((lesson) => exerciseFileName(lesson));
    this.#saves = new Saves(
      pathOf(new URL("exercises", workspace.root)),
      names,
      (name) => this.#tell(own[names.indexOf(name)]),
    );
  }

  /** The text of each file that can be read, by its stem. */
  texts(): Record<string, string> {
    return Object.fromEntries(
      this.edition.own.flatMap((lesson) => {
        const text = this.#textOf(lesson);
        return text === undefined ? [] : [[stemOf(lesson), text]];
      }),
    );
  }

  /** The exercise with a stem, if it is the learner's to write. */
  lesson(stem: string): ExerciseLesson | undefined {
    return this.edition.own.find((one) => stemOf(one) === stem);
  }

  /**
   * Saves a file, unless it has changed since it was last seen.
   *
   * @param seen What was in it then; nothing where there was no file.
   * @returns What is in it where that is something else, and nothing was saved.
   * @throws {RangeError} If the text is too long to be an exercise.
   */
  save(
    lesson: ExerciseLesson,
    text: string,
    seen: string | undefined,
  ): string | undefined {
    if (text.length > MOST_TEXT) throw new RangeError("the text is too long");
    const now = this.#textOf(lesson);
    if (now === text) return undefined;
    if (now !== undefined && now !== seen) return now;
    this.workspace.write(lesson, text);
    return undefined;
  }

  /**
   * Grades an exercise as it is in the folder. A grading that is still going on is stopped.
   *
   * @returns `undefined` if another one was asked for before the report was there.
   */
  async grade(
    lesson: ExerciseLesson,
    bonus: boolean,
  ): Promise<Report | undefined> {
    const submission = submissionOf(this.workspace, this.edition);
    const report = await this.#grading.grade(submission, [lesson], bonus);
    if (report !== undefined) this.#grading.prepare(lesson);
    return report;
  }

  /**
   * Checks the types of an exercise as it is in the folder. A check that is still going
   * on is stopped.
   *
   * @returns What is shown of the errors, or why there is no answer; `undefined` if
   * another one was asked for before it was there.
   */
  async types(
    lesson: ExerciseLesson,
  ): Promise<readonly TypeFault[] | string | undefined> {
    this.#types?.abort();
    const { signal } = this.#types = new AbortController();
    const { exercise } = filesOf(lesson);
    const faults = await typeFaultsIn(exercise, this.workspace.root, signal);
    return signal.aborted ? undefined : faults ?? TYPES_STOPPED;
  }

  /** Grades all files and runs them together. */
  async together(): Promise<Report | undefined> {
    const submission = submissionOf(this.workspace, this.edition);
    return await this.#grading.grade(submission, this.edition.own, false);
  }

  /**
   * Has somebody told of each save, whoever saves.
   *
   * @returns What ends that.
   */
  listen(told: OnChange): () => void {
    this.#listeners.add(told);
    return () => this.#listeners.delete(told);
  }

  /** Ends the processes, and stops watching. */
  async close(): Promise<void> {
    this.#saves.close();
    this.#types?.abort();
    await this.#grading.stop();
  }

  #textOf(lesson: ExerciseLesson): string | undefined {
    const read = this.workspace.read(lesson);
    return "text" in read ? read.text : undefined;
  }

  #tell(lesson: ExerciseLesson): void {
    const text = this.#textOf(lesson);
    if (text === undefined) return;
    for (const told of this.#listeners) told(stemOf(lesson), text);
  }
}
