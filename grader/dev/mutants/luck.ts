/**
 * Whether the verdict on a known mistake depends on the seed.
 *
 * @module
 */
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import {
  failedChecks,
  loadMutants,
  type MutantFiles,
  mutantWith,
} from "../../core/mistakes/mutants.ts";

/**
 * Runs every known mistake of an exercise with each seed.
 *
 * @returns The checks that some seeds notice it in and others do not, in whole sentences.
 */
export async function luckOfMistakes(
  lesson: ExerciseLesson,
  files: MutantFiles,
  seeds: readonly number[],
): Promise<string[]> {
  const bySeed = await Promise.all(
    seeds.map((seed) => loadMutants(files, lesson, seed)),
  );
  return bySeed[0].mistakes.flatMap(({ id }) => {
    const counts = new Map<string, number>();
    for (const mutants of bySeed) {
      for (
        const { check } of failedChecks(mutants, mutantWith(mutants, [id])!)
      ) {
        counts.set(check, (counts.get(check) ?? 0) + 1);
      }
    }
    return [...counts].filter(([, count]) => count < seeds.length)
      .map(([check, count]) =>
        `the known mistake "${id}": "${check}" depends on the seed: it shows ` +
        `with ${count} of ${seeds.length}`
      );
  });
}
