/**
 * The integration check: the learner's own files, run together.
 *
 * @module
 */
import type { Check, ExerciseLesson } from "./lesson.ts";

/** The check: no points, and no row in the course. */
export const INTEGRATION_CHECK: Check = {
  name: "together",
  points: 0,
  idea: "Your own files work together, from one Value to a training step.",
  read: "",
};

/** The key of its probes, where an exercise has its stem. */
export const INTEGRATION = "integration";

/** The key of the random inputs of a check. */
export function keyOf(
  seed: number,
  { number }: Pick<ExerciseLesson, "number">,
  check: string,
): string {
  return `${seed}/${number}/${check}`;
}
