/**
 * What grading has to know of the right answers, whoever knows it: the reference,
 * which is run, or a recording of what it showed.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import type { Trial } from "../probes/trial.ts";
import type { Symptoms } from "../judge/diagnose.ts";
import type { NamedMistake } from "../report/named_mistake.ts";
import type { ProbeOutcome } from "../probes/outcome.ts";
import type { Observations } from "../probes/recorder.ts";
import type { SourceText } from "../remarks/source_text.ts";

/** Knows what is right. */
export interface Oracle {
  /** What an exercise is graded on. */
  prerequisitesOf(lesson: ExerciseLesson): Prerequisites;

  /** The text of our solution of an exercise, where another one is graded on it. */
  solution(lesson: ExerciseLesson): string;

  /** Does ahead, while others work, what {@linkcode expected} will need. */
  prepare(trial: Trial): Promise<void>;

  /**
   * What should be seen.
   *
   * @param trial What was tried.
   * @param outcomes What was seen of it: some numbers can only be recognised, not told.
   * @returns For each run of the trial what should be seen in it.
   */
  expected(
    trial: Trial,
    outcomes: readonly ProbeOutcome[],
  ): Promise<readonly Observations[]>;

  /**
   * Names the mistakes of an exercise.
   *
   * @param seed The seed it was observed with.
   * @param symptoms What went right and wrong.
   * @param source The learner's file.
   * @returns By check, the mistakes that show just that; nothing for the others.
   */
  name(
    lesson: ExerciseLesson,
    seed: number,
    symptoms: Pick<Symptoms, "failed" | "passed">,
    source: SourceText,
  ): Promise<ReadonlyMap<string, readonly NamedMistake[]>>;

  /** The known mistake with this id. */
  mistake(
    lesson: ExerciseLesson,
    id: string,
  ): Promise<NamedMistake | undefined>;
}

/** What an exercise is graded on: files of other exercises. */
export interface Prerequisites {
  /** Those before it of which our solution is used. */
  readonly provided: readonly ExerciseLesson[];
  /** Those before it of which the learner's own file has to be used. */
  readonly submitted: readonly ExerciseLesson[];
  /** A later one whose file, the learner's own, its checks make use of where it works. */
  readonly helper?: ExerciseLesson;
}
