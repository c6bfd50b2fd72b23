/**
 * Gradings one after the other, of which only the last counts.
 *
 * @module
 */
/// <reference lib="dom" />
import { grade, submitted } from "../../core/embedded.ts";
import { type ExerciseLesson, stemOf } from "../../core/course/lesson.ts";
import type { NameCauses } from "../../core/grade/name_causes.ts";
import type { Submission, Submitted } from "../../core/grade/submission.ts";
import type { ProbeOutcome } from "../../core/probes/outcome.ts";
import type { CheckReport, ExerciseReport } from "../../core/report/report.ts";
import type { CompiledFile } from "../../worker/messages.ts";
import { PageWorkers } from "../../worker/page_workers.ts";
import { PAGE_LIMITS } from "../../worker/patience.ts";
import { WorkerObserver } from "../../worker/worker_observer.ts";
import type { TextFile } from "../course_files.ts";
import { chunk } from "./chunks.ts";
import type { PageCourse } from "./course.ts";
import type { Desk } from "./desk.ts";

/** Turns a file into what a worker can run: `compiler.js` provides it. */
export type Compile = (name: string, text: string) => CompiledFile;

/** Told of a probe that ended its worker, before the others have run. */
export type OnEnd = (check: string, outcome: ProbeOutcome) => void;

/** Grades whenever asked. */
export class Grading {
  #running: AbortController | undefined;
  readonly #compiled = new Map<string, CompiledFile>();

  private constructor(
    private readonly course: PageCourse,
    private readonly workers: PageWorkers,
    private readonly compileFile: Compile,
    private readonly desk: Desk | undefined,
  ) {}

  /**
   * Loads what it needs.
   *
   * @param desk Grades in place of workers, which then only look inside.
   */
  static async open(course: PageCourse, desk?: Desk): Promise<Grading> {
    const frame = document.querySelector("iframe");
    const [compile, runtime] = await Promise.all([
      chunk<Compile>("compiler"),
      chunk<TextFile>("runtime"),
    ]);
    const workers = await PageWorkers.connect(
      frame?.contentWindow ?? null,
      runtime,
    );
    return new Grading(course, workers, compile, desk);
  }

  /** Whether learners' code runs in a frame without an origin. */
  get isolated(): boolean {
    return this.workers.isolated;
  }

  /**
   * Starts a worker.
   *
   * @param runtime What it runs, if it is not to grade.
   */
  start(runtime?: string): ReturnType<PageWorkers["start"]> {
    return this.workers.start(runtime);
  }

  /** Starts a worker that does a piece of our own work, and then says so. */
  startYardstick(): ReturnType<PageWorkers["start"]> {
    return this.workers.startYardstick();
  }

  /** Turns a file into what a worker can run; what was turned once is remembered. */
  readonly compile = (name: string, text: string): CompiledFile => {
    const key = `${name}\n${text}`;
    const known = this.#compiled.get(key) ?? this.compileFile(name, text);
    if (this.#compiled.size > 100) this.#compiled.clear();
    this.#compiled.set(key, known);
    return known;
  };

  /** Ends the grading that is going on, if one is. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /**
   * Grades an exercise. A grading that is still going on is stopped.
   *
   * @param textOf The learner's text of another exercise.
   * @returns `undefined` if another one was asked for before the report was there.
   */
  async exercise(
    lesson: ExerciseLesson,
    text: string,
    bonus: boolean,
    onEnd: OnEnd,
    textOf: (lesson: ExerciseLesson) => string | undefined,
  ): Promise<ExerciseReport | undefined> {
    const running = this.#begin();
    if (this.desk !== undefined) {
      const report = await this.desk.grade(stemOf(lesson), bonus);
      return running.signal.aborted ? undefined : report?.exercises[0];
    }
    const { stub } = await this.course.exerciseFile(lesson);
    await this.course.prepare(lesson);
    const submission = new Map([[lesson, submitted(text, stub)]]);
    // In a homework it may rest on other files of the learner's own.
    for (const other of this.course.ownBehind(lesson)) {
      const { stub } = await this.course.exerciseFile(other);
      submission.set(other, submitted(textOf(other) ?? stub, stub));
    }
    const report = await this.#grade(
      submission,
      [lesson],
      running,
      bonus,
      onEnd,
    );
    return report?.exercises[0];
  }

  /**
   * Runs the learner's files together, all of which pass.
   *
   * @param reports What is known of each.
   */
  async together(
    texts: ReadonlyMap<ExerciseLesson, string>,
    reports: ReadonlyMap<ExerciseLesson, ExerciseReport>,
  ): Promise<CheckReport | undefined> {
    const running = this.#begin();
    if (this.desk !== undefined) {
      const report = await this.desk.grade(undefined, false);
      return running.signal.aborted ? undefined : report?.together;
    }
    await this.course.prepareTogether();
    const submission: Submission = new Map(
      Array.from(
        texts,
        ([lesson, text]): [ExerciseLesson, Submitted] => [
          lesson,
          { state: "written", text },
        ],
      ),
    );
    const report = await this.#grade(
      submission,
      [...texts.keys()],
      running,
      false,
      () => {},
      reports,
    );
    return report?.together;
  }

  #begin(): AbortController {
    this.stop();
    return this.#running = new AbortController();
  }

  async #grade(
    submission: Submission,
    exercises: readonly ExerciseLesson[],
    running: AbortController,
    bonus: boolean,
    onEnd: OnEnd,
    known: ReadonlyMap<ExerciseLesson, ExerciseReport> = new Map(),
  ) {
    const { signal } = running;
    const { edition, oracle } = this.course;
    try {
      return await grade(submission, {
        edition,
        oracle,
        naming: () => chunk<NameCauses>("causes"),
        observer: new WorkerObserver({
          start: () => this.workers.start(),
          startYardstick: () => this.startYardstick(),
          compile: this.compile,
          limits: PAGE_LIMITS,
          shared: false,
          lanes: Math.max(2, navigator.hardwareConcurrency),
          onEnd: (...end) => {
            if (!signal.aborted) onEnd(...end);
          },
        }),
        exercises,
        seed: edition.defaultSeed,
        bonus,
        known: { exercises: known },
        signal,
        onError: (error) => console.error(error),
      });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }
}

/** The name of the learner's file of an exercise. */
export function fileNameOf(lesson: ExerciseLesson): string {
  return `${stemOf(lesson)}.ts`;
}
