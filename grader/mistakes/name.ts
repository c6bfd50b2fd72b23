/**
 * From what a submission showed to the names of its mistakes.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import { type Case, diagnose, type Suspect } from "../judge/diagnose.ts";
import { type Bench, benchOf } from "./bench.ts";
import type { Mistake } from "./mistake.ts";
import { suspectsOf, together } from "./suspects.ts";

/** An exercise's known mistakes, and what has been seen of them. */
interface LineUp {
  readonly bench: Bench;
  readonly suspects: readonly Suspect[];
}

/** Set up once: what a known mistake shows is the same for every submission. */
const lineUps = new Map<string, Promise<LineUp>>();

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
  const key = `${lesson.number}/${seed}`;
  const known = lineUps.get(key) ?? lineUp(lesson, seed);
  lineUps.set(key, known);
  const { bench, suspects } = await known;
  return nameOn(bench, cases, passed, suspects);
}

async function lineUp(lesson: ExerciseLesson, seed: number): Promise<LineUp> {
  const bench = await benchOf(lesson, seed);
  return { bench, suspects: suspectsOf(bench) };
}

/** Names the mistakes of an exercise whose known mistakes are set up already. */
export function nameOn(
  bench: Bench,
  cases: readonly Case[],
  passed: ReadonlySet<string>,
  suspects: readonly Suspect[] = suspectsOf(bench),
): Map<string, readonly Mistake[]> {
  const named = diagnose(
    cases.filter(({ check }) => bench.keys.has(check)),
    passed,
    bench.lesson.exercise.checks.some(({ composed }) => composed),
    suspects,
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
