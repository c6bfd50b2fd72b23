/**
 * The oracle of the kit: the reference solutions, run in this process.
 *
 * It is handed all that it runs, so that no other part of the core leads to a solution.
 *
 * @module
 */
import type { Edition } from "../course/edition.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import type { Trial } from "../probes/trial.ts";
import type { Symptoms } from "../judge/diagnose.ts";
import type { Mistake } from "../mistakes/mistake.ts";
import type { Mutants } from "../mistakes/mutants.ts";
import type { MutationIndex } from "../mistakes/mutation_index.ts";
import type { NamedMistake } from "../report/named_mistake.ts";
import type { Implementation } from "../probes/implementation.ts";
import type { Probes } from "../probes/probe.ts";
import { type Observations, Recorder } from "../probes/recorder.ts";
import type { SourceText } from "../remarks/source_text.ts";
import { runProbe } from "../probes/run.ts";
import type { Oracle, Prerequisites } from "./oracle.ts";

/** What the reference is made of, loaded when it is needed. */
export interface ReferenceFiles {
  /** The probes of an exercise or of the integration check, by their key. */
  probes(key: string): Promise<Probes>;
  /** The reference implementation of the whole course. */
  implementation(): Promise<Implementation>;
  /** The text of an exercise's solution. */
  solution(lesson: ExerciseLesson): string;
  /** The known mistakes of an exercise. */
  mistakes(lesson: ExerciseLesson): Promise<readonly Mistake[]>;
  /** What is recorded about them. */
  mutationIndex(lesson: ExerciseLesson): MutationIndex;
}

/** Runs the reference, and the reference with known mistakes in it. */
export class ReferenceOracle implements Oracle {
  /** What was observed: it is the same for every submission. */
  readonly #observed = new Map<string, Promise<Observations[]>>();
  /** The known mistakes of an exercise, set up for a seed. */
  readonly #mutants = new Map<string, Promise<Mutants>>();

  /**
   * @param edition Which exercises there are.
   * @param files What they are made of.
   */
  constructor(
    private readonly edition: Edition,
    private readonly files: ReferenceFiles,
  ) {}

  prerequisitesOf({ number }: ExerciseLesson): Prerequisites {
    return {
      provided: this.edition.exercises.filter((earlier) =>
        earlier.number < number
      ),
      submitted: [],
    };
  }

  solution(lesson: ExerciseLesson): string {
    return this.files.solution(lesson);
  }

  async prepare(trial: Trial): Promise<void> {
    await this.expected(trial);
  }

  expected(trial: Trial): Promise<readonly Observations[]> {
    const key = JSON.stringify([trial.probes, trial.runs]);
    const known = this.#observed.get(key) ?? this.#run(trial);
    this.#observed.set(key, known);
    return known;
  }

  async #run({ probes: key, runs }: Trial): Promise<Observations[]> {
    const probes = await this.files.probes(key);
    const reference = await this.files.implementation();
    return runs.map(({ check, key }) => {
      const recorder = new Recorder();
      runProbe(probes[check], reference, recorder, key);
      return recorder;
    });
  }

  async name(
    lesson: ExerciseLesson,
    seed: number,
    symptoms: Pick<Symptoms, "failed" | "passed">,
    source: SourceText,
  ): Promise<ReadonlyMap<string, readonly NamedMistake[]>> {
    // Loaded only here: what is right has no need of it.
    const { nameMistakes } = await import("../mistakes/name_mistakes.ts");
    return nameMistakes(await this.mutants(lesson, seed), symptoms, source);
  }

  /** The known mistakes of an exercise, set up once for a seed. */
  async mutants(lesson: ExerciseLesson, seed: number): Promise<Mutants> {
    const { loadMutants } = await import("../mistakes/mutants.ts");
    const key = `${lesson.number}/${seed}`;
    const known = this.#mutants.get(key) ??
      loadMutants(this.files, lesson, seed);
    this.#mutants.set(key, known);
    return await known;
  }

  async mistake(
    lesson: ExerciseLesson,
    wanted: string,
  ): Promise<NamedMistake | undefined> {
    return (await this.files.mistakes(lesson)).find(({ id }) => id === wanted);
  }
}
