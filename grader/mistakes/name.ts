/**
 * From what a submission showed to the names of its mistakes.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import { type Case, diagnose } from "../judge/diagnose.ts";
import { benchOf } from "./bench.ts";
import type { Mistake } from "./mistake.ts";
import { suspectsOf } from "./suspects.ts";

/**
 * Names the mistakes of an exercise.
 *
 * @param lesson Its row in the course table.
 * @param seed The seed it was observed with.
 * @param cases The checks that went wrong.
 * @returns By check, the mistakes that show just that; nothing for the others.
 */
export async function nameMistakes(
  lesson: ExerciseLesson,
  seed: number,
  cases: readonly Case[],
): Promise<Map<string, readonly Mistake[]>> {
  if (cases.length === 0) return new Map();
  const bench = await benchOf(lesson, seed);
  const byId = new Map(bench.mistakes.map((one) => [one.id, one]));
  const named = diagnose(
    cases.filter(({ check }) => bench.keys.has(check)),
    suspectsOf(bench),
  );
  return new Map(
    Array.from(
      named,
      ([check, ids]) => [check, ids.map((id) => byId.get(id)!)],
    ),
  );
}
