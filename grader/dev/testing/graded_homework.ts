/**
 * For tests only: a homework that is graded in this process, on what lies in its folder:
 * its rows, its recordings, its solutions and its probes.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Edition } from "../../core/course/edition.ts";
import { INTEGRATION } from "../../core/course/integration.ts";
import {
  type ExerciseLesson,
  filesOf,
  stemOf,
} from "../../core/course/lesson.ts";
import { exerciseRange } from "../../core/course/range.ts";
import { grade } from "../../core/grade/grade.ts";
import { type Submission, submitted } from "../../core/grade/submission.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import type { ExerciseReport, Report } from "../../core/report/report.ts";
import type { Wanted } from "../../instructor/handout/make.ts";
import { loadEdition } from "../../kit/load_edition.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { naming } from "../../sandbox/grade_in_sandbox.ts";
import { readKit } from "../../kit/workspace.ts";
import { MadeHomework } from "./homework.ts";
import type { HomeworkWorkerData } from "./homework_worker.ts";
import { KeptThreads } from "./kept_threads.ts";

/** A student's files by the number of their exercise; the others are stubs. */
export type Files = Readonly<Record<number, string>>;

/** A homework, and all that grading in it needs. */
export class GradedHomework {
  readonly edition: Edition;
  readonly #threads: KeptThreads;

  private constructor(
    readonly folder: MadeHomework,
    readonly oracle: Oracle,
    edition: Edition,
  ) {
    this.edition = edition;
    const data: HomeworkWorkerData = {
      root: folder.root.href,
      keys: [
        ...edition.own.map(stemOf),
        ...edition.homework!.together ? [INTEGRATION] : [],
      ],
    };
    const entry = new URL("homework_worker.ts", import.meta.url);
    this.#threads = new KeptThreads(entry, data);
  }

  /** Makes a homework, as {@linkcode MadeHomework.of} does, and loads it. */
  static async of(
    range: string,
    wanted: Partial<Wanted> = {},
  ): Promise<GradedHomework> {
    const folder = await MadeHomework.of(range, wanted);
    const edition = loadEdition(folder.root);
    const oracle = await loadOracle(edition, folder.root);
    return new GradedHomework(folder, oracle, edition);
  }

  /**
   * Grades files as `deno task grade` does in its folder.
   *
   * @param files What the student has written.
   * @param range What follows `deno task grade`.
   */
  async grade(files: Files, range?: string): Promise<Report> {
    const { edition, oracle } = this;
    const words = range === undefined ? [] : [range];
    const exercises = exerciseRange(words, edition);
    const observer = this.#threads.observer();
    const report = await grade(this.#submission(files), {
      edition,
      oracle,
      observer,
      naming,
      exercises,
      seed: edition.defaultSeed,
      bonus: exercises.length === 1,
    });
    assertEquals(observer.workers, 0);
    return report;
  }

  /** Grades files, and returns the report of one exercise. */
  async gradeOne(files: Files, number: number): Promise<ExerciseReport> {
    return (await this.grade(files, `${number}`)).exercises[0];
  }

  /** Ends its workers and removes its folder, at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#threads.stop();
    this.folder[Symbol.dispose]();
  }

  #submission(files: Files): Submission {
    const { own } = this.edition;
    const submission = own.map((lesson) => {
      const stub = this.folder.read(filesOf(lesson).stub);
      return [lesson, submitted(files[lesson.number] ?? stub, stub)] as const;
    });
    return new Map(submission);
  }
}

/** Our solutions of exercises. */
export function solutionsOf(lessons: readonly ExerciseLesson[]): Files {
  return Object.fromEntries(
    lessons.map((lesson) => [lesson.number, readKit(filesOf(lesson).solution)]),
  );
}
