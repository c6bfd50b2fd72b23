/**
 * The plan of a homework.
 *
 * @module
 */
import type { Homework } from "../../core/course/homework.ts";
import { INTEGRATION } from "../../core/course/integration.ts";
import { type ExerciseLesson, stemOf } from "../../core/course/lesson.ts";

/** What a homework is made from. */
export interface Plan extends Homework {
  readonly exercises: {
    /** To be done. */
    readonly assigned: readonly ExerciseLesson[];
    /** The student's to write: these, and where students bring them all before. */
    readonly own: readonly ExerciseLesson[];
    /** Those before, whose solutions come with it. */
    readonly given: readonly ExerciseLesson[];
  };
}

/**
 * The exercise whose file is made use of when another one is checked: `backward`,
 * where its own way to a grad would do exercise 3.
 */
export function helperOf(
  lesson: ExerciseLesson,
  { exercises: { own } }: Plan,
): ExerciseLesson | undefined {
  return lesson.name === "ops"
    ? own.find(({ name }) => name === "backward")
    : undefined;
}

/** The keys of the probes that are in a homework. */
export function probeKeys(
  { together, exercises: { own } }: Pick<Plan, "together" | "exercises">,
): string[] {
  return [...own.map(stemOf), ...together ? [INTEGRATION] : []];
}
