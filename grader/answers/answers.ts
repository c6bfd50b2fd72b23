/**
 * What grading has to know of the right answers, and the two who know it: the
 * reference, which is run, in the kit; a recording of what it showed, in a homework.
 *
 * @module
 */
import type { Seen } from "../checks/notebook.ts";
import { HOMEWORK } from "../course/homework.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import type { Case } from "../judge/diagnose.ts";
import type { Outcome, Task } from "../sandbox/session.ts";

/** Knows what is right. */
export interface Answers {
  /** What an exercise is graded on. */
  basisOf(lesson: ExerciseLesson): Basis;

  /** Does ahead, while others work, what {@linkcode expected} will need. */
  prepare(task: Task): Promise<void>;

  /**
   * What should be seen.
   *
   * @param task What was tried.
   * @param outcomes What was seen of it: some numbers can only be recognised, not told.
   * @returns For each run of the task what should be seen in it.
   */
  expected(
    task: Task,
    outcomes: readonly Outcome[],
  ): Promise<readonly Seen[]>;

  /**
   * Names the mistakes of an exercise.
   *
   * @param seed The seed it was observed with.
   * @param cases The checks that went wrong.
   * @param passed The checks that went right.
   * @returns By check, the mistakes that show just that; nothing for the others.
   */
  name(
    lesson: ExerciseLesson,
    seed: number,
    cases: readonly Case[],
    passed: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, readonly NamedMistake[]>>;

  /** The known mistake with this id. */
  mistake(
    lesson: ExerciseLesson,
    id: string,
  ): Promise<NamedMistake | undefined>;
}

/** What an exercise is graded on: files of other exercises. */
export interface Basis {
  /** Those before it of which our solution is used. */
  readonly given: readonly ExerciseLesson[];
  /** Those before it of which the learner's own file has to be used. */
  readonly own: readonly ExerciseLesson[];
  /** A later one whose file, the learner's own, its checks make use of where it works. */
  readonly helper?: ExerciseLesson;
}

/** What is told of a known mistake. */
export interface NamedMistake {
  /** Unique in the course; it stands in reports, so it does not change. */
  readonly id: string;
  /** The sentence that names it, after "This is what comes out when". */
  readonly when: string;
  /** From a question to almost the answer. */
  readonly hints: readonly [string, string, string];
}

let here: Promise<Answers> | undefined;

/** Who knows the answers in this copy of the kit. */
export function answersHere(): Promise<Answers> {
  return here ??= load(HOMEWORK === undefined ? "reference" : "recording");
}

/** Not named in an import of its own: a homework has no reference at all. */
async function load(name: "reference" | "recording"): Promise<Answers> {
  const { answers }: { answers: Answers } = await import(
    new URL(`${name}.ts`, import.meta.url).href
  );
  return answers;
}
