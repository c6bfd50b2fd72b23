/**
 * Gradings one after the other, of which only the last counts.
 *
 * Between two of them a process stands ready: it has started and imported what the
 * exercise rests on before the file is saved.
 *
 * @module
 */
import type { Oracle } from "../core/oracle/oracle.ts";
import type { Edition } from "../core/course/edition.ts";
import type { ExerciseLesson } from "../core/course/lesson.ts";
import type { Known } from "../core/grade/grade.ts";
import type { Report } from "../core/report/report.ts";
import { Sandbox } from "./sandbox.ts";
import { exerciseTrial } from "../core/grade/make_trial.ts";
import type { Submission } from "../core/grade/submission.ts";
import { gradeInSandbox, naming } from "./grade_in_sandbox.ts";

/** Grades whenever asked. */
export class Grading {
  #last = 0;
  #running: Sandbox | undefined;
  #ending = new Set<Promise<void>>();
  #ready:
    | { readonly lesson: ExerciseLesson; readonly sandbox: Sandbox }
    | undefined;

  /**
   * @param seed The random inputs.
   * @param edition The course.
   * @param oracle Who knows what is right.
   */
  constructor(
    private readonly seed: number,
    private readonly edition: Edition,
    private readonly oracle: Oracle,
  ) {}

  /** Has a process ready for the next save of an exercise. */
  prepare(lesson: ExerciseLesson): void {
    if (this.#ready?.lesson === lesson) return;
    this.#end(this.#ready?.sandbox);
    const sandbox = new Sandbox();
    const trialOf = (lesson: ExerciseLesson) =>
      exerciseTrial(
        lesson,
        lesson.exercise.checks.filter(({ bonus }) => !bonus),
        new Map(),
        this.seed,
        this.oracle,
      );
    const { exercises, own } = this.edition;
    const before = exercises[exercises.indexOf(lesson) - 1];
    // It can be observed on the reference where both its probes and that are here.
    const { provided } = this.oracle.prerequisitesOf(lesson);
    const rehearsal = provided.includes(before) && own.includes(before)
      ? trialOf(before)
      : undefined;
    // More than once: what runs often is compiled better.
    sandbox.warm(
      trialOf(lesson),
      rehearsal && {
        ...rehearsal,
        runs: Array.from({ length: 5 }, () => rehearsal.runs).flat(),
      },
    );
    this.#ready = { lesson, sandbox };
    // What names causes too: the next save may well be wrong.
    naming().catch(() => {}); // told when it is needed
  }

  /**
   * Grades exercises. A grading that is still going on is stopped.
   *
   * @returns The report; `undefined` if another grading was asked for before it was there.
   */
  async grade(
    submission: Submission,
    exercises: readonly ExerciseLesson[],
    bonus: boolean,
    known?: Known,
  ): Promise<Report | undefined> {
    const mine = ++this.#last;
    this.#end(this.#running);
    const sandbox = this.#take(exercises);
    this.#running = sandbox;
    const report = await gradeInSandbox(submission, {
      edition: this.edition,
      oracle: this.oracle,
      observer: sandbox,
      exercises,
      seed: this.seed,
      bonus,
      known,
    });
    return mine === this.#last ? report : undefined;
  }

  /** Ends all processes. */
  async stop(): Promise<void> {
    this.#last++;
    this.#end(this.#running);
    this.#end(this.#ready?.sandbox);
    await Promise.all(this.#ending);
  }

  #end(sandbox: Sandbox | undefined): void {
    if (sandbox === undefined) return;
    const ending = sandbox.stop().finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
  }

  #take([lesson, ...others]: readonly ExerciseLesson[]): Sandbox {
    if (others.length > 0 || this.#ready?.lesson !== lesson) {
      return Sandbox.withAllCores();
    }
    const { sandbox } = this.#ready;
    this.#ready = undefined;
    return sandbox;
  }
}
