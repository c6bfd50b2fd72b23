/**
 * From what a submission showed to the names of its mistakes.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import { type Case, diagnose } from "../judge/diagnose.ts";
import { type Bench, benchOf } from "./bench.ts";
import type { Mistake } from "./mistake.ts";
import { suspectsOf, together } from "./suspects.ts";

/**
 * Names the mistakes of an exercise.
 *
 * @param lesson Its row in the course table.
 * @param seed The seed it was observed with.
 * @param cases The checks that went wrong.
 * @param passed The checks that went right.
 * @returns By check, the mistakes that show just that; nothing for the others.
 */
export async function nameMistakes(
  lesson: ExerciseLesson,
  seed: number,
  cases: readonly Case[],
  passed: ReadonlySet<string>,
): Promise<Map<string, readonly Mistake[]>> {
  if (cases.length === 0) return new Map();
  return nameOn(await benchOf(lesson, seed), cases, passed);
}

/** Names the mistakes of an exercise whose known mistakes are set up already. */
export function nameOn(
  bench: Bench,
  cases: readonly Case[],
  passed: ReadonlySet<string>,
): Map<string, readonly Mistake[]> {
  const named = diagnose(
    cases.filter(({ check }) => bench.keys.has(check)),
    passed,
    bench.lesson.exercise.checks.some(({ composed }) => composed),
    suspectsOf(bench),
    (a, b) => together(bench, a, b),
  );
  const byId = new Map(bench.mistakes.map((one) => [one.id, one]));
  return new Map(
    Array.from(
      named,
      ([check, ids]) => [check, ids.map((id) => byId.get(id)!)],
    ),
  );
}
