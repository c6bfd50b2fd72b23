/**
 * Gradings one after the other, of which only the last counts.
 *
 * Between two of them a process stands ready: it has started and imported what the
 * exercise rests on before the file is saved.
 *
 * @module
 */
import type { Answers } from "../answers/answers.ts";
import { EXERCISES, OWN } from "../course/course.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { grade, type Known } from "../grade.ts";
import type { Report } from "../report/record.ts";
import { Sandbox } from "../sandbox/sandbox.ts";
import { exerciseTask } from "../tasks.ts";
import type { Submission } from "../workspace/submission.ts";

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
   * @param answers Who knows what is right.
   */
  constructor(
    private readonly seed: number,
    private readonly answers: Answers,
  ) {}

  /** Has a process ready for the next save of an exercise. */
  prepare(lesson: ExerciseLesson): void {
    if (this.#ready?.lesson === lesson) return;
    this.#end(this.#ready?.sandbox);
    const sandbox = new Sandbox();
    const taskOf = (lesson: ExerciseLesson) =>
      exerciseTask(
        lesson,
        lesson.exercise.checks.filter(({ stretch }) => !stretch),
        new Map(),
        this.seed,
        this.answers.basisOf(lesson),
      );
    const before = EXERCISES[EXERCISES.indexOf(lesson) - 1];
    // It can be observed on the reference where both its probes and that are here.
    const { given } = this.answers.basisOf(lesson);
    const rehearsal = given.includes(before) && OWN.includes(before)
      ? taskOf(before)
      : undefined;
    // More than once: what runs often is compiled better.
    sandbox.warm(
      taskOf(lesson),
      rehearsal && {
        ...rehearsal,
        runs: Array.from({ length: 5 }, () => rehearsal.runs).flat(),
      },
    );
    this.#ready = { lesson, sandbox };
  }

  /**
   * Grades exercises. A grading that is still going on is stopped.
   *
   * @returns The report; `undefined` if another grading was asked for before it was there.
   */
  async grade(
    submission: Submission,
    exercises: readonly ExerciseLesson[],
    stretch: boolean,
    known?: Known,
  ): Promise<Report | undefined> {
    const mine = ++this.#last;
    this.#end(this.#running);
    const sandbox = this.#take(exercises);
    this.#running = sandbox;
    const report = await grade(submission, {
      exercises,
      seed: this.seed,
      stretch,
      known,
      sandbox,
      answers: this.answers,
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
      return new Sandbox();
    }
    const { sandbox } = this.#ready;
    this.#ready = undefined;
    return sandbox;
  }
}
