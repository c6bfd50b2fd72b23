/**
 * Mutants: the reference with known mistakes in it, to be run in place of a submission.
 *
 * @module
 */
import { keyOf } from "../course/integration.ts";
import { type ExerciseLesson, stemOf } from "../course/lesson.ts";
import type { FailedCheck } from "../judge/diagnose.ts";
import { differs, type Evidence } from "../judge/evidence.ts";
import { keyOfError } from "../judge/error_key.ts";
import type { Implementation } from "../probes/implementation.ts";
import type { Probes } from "../probes/probe.ts";
import { Recorder } from "../probes/recorder.ts";
import { runProbe } from "../probes/run.ts";
import { SourceText } from "../remarks/source_text.ts";
import type { Mistake } from "./mistake.ts";
import { applyPatches, type MutationIndex, runBody } from "./mutation_index.ts";

/** What mutants are made of. */
export interface MutantFiles {
  /** The probes of an exercise, by its stem. */
  probes(key: string): Promise<Probes>;
  /** The reference implementation of the whole course. */
  implementation(): Promise<Implementation>;
  /** The known mistakes of an exercise. */
  mistakes(lesson: ExerciseLesson): Promise<readonly Mistake[]>;
  /** What is recorded about them. */
  mutationIndex(lesson: ExerciseLesson): MutationIndex;
}

/** The known mistakes of an exercise, and what is needed to run them. */
export interface Mutants {
  readonly lesson: ExerciseLesson;
  readonly reference: Implementation;
  readonly probes: Probes;
  /** The key of the random inputs of each check, bonus checks left out. */
  readonly keys: ReadonlyMap<string, string>;
  readonly mistakes: readonly Mistake[];
  readonly index: MutationIndex;
}

/**
 * Sets up the mutants of an exercise for a seed.
 *
 * @param files What they are made of.
 */
export async function loadMutants(
  files: MutantFiles,
  lesson: ExerciseLesson,
  seed: number,
): Promise<Mutants> {
  const checks = lesson.exercise.checks.filter(({ bonus }) => !bonus);
  return {
    lesson,
    reference: await files.implementation(),
    probes: await files.probes(stemOf(lesson)),
    keys: new Map(
      checks.map(({ name }) => [name, keyOf(seed, lesson, name)]),
    ),
    mistakes: await files.mistakes(lesson),
    index: files.mutationIndex(lesson),
  };
}

/**
 * Makes one mutant.
 *
 * @param ids The mistakes in it.
 * @returns The whole course; `undefined` if the mistakes are in each other's way.
 */
export function mutantWith(
  mutants: Mutants,
  ids: readonly string[],
): Implementation | undefined {
  const body = bodyWith(mutants, ids);
  if (body === undefined) return undefined;
  try {
    return runBody(body, mutants.reference);
  } catch (error) {
    // Two slips can give one name twice: nobody's file looks like that.
    if (error instanceof SyntaxError && ids.length > 1) return undefined;
    throw error;
  }
}

/** The text of one mutant; `undefined` if the mistakes are in each other's way. */
export function mutantText(
  mutants: Mutants,
  ids: readonly string[],
): SourceText | undefined {
  const body = bodyWith(mutants, ids);
  return body === undefined ? undefined : new SourceText(body);
}

function bodyWith({ index }: Mutants, ids: readonly string[]) {
  const patches = ids.flatMap((id) => index.mistakes[id].patches);
  return applyPatches(index.body, patches);
}

/** What goes wrong in an implementation, check by check, as it would in a submission. */
export function failedChecks(
  mutants: Mutants,
  implementation: Implementation,
): FailedCheck[] {
  return mutants.lesson.exercise.checks
    .filter(({ bonus }) => !bonus)
    .map(({ name: check, composed = false }) => ({
      check,
      composed,
      expected: expectedOf(mutants, check),
      got: observe(mutants, implementation, check),
    }))
    .filter(({ expected, got }) => differs(expected, got));
}

/** What the reference shows is the same for every mutant. */
const expected = new WeakMap<Mutants, Map<string, Expected>>();

/** What the reference shows in a check. */
export function expectedOf(mutants: Mutants, check: string): Expected {
  const known = expected.get(mutants) ?? new Map<string, Expected>();
  expected.set(mutants, known);
  const observed = known.get(check) ??
    observe(mutants, mutants.reference, check).observations;
  known.set(check, observed);
  return observed;
}

type Expected = Evidence["observations"];

/** Runs the probe of a check on an implementation. */
export function observe(
  { probes, keys }: Pick<Mutants, "probes" | "keys">,
  implementation: Implementation,
  check: string,
): Evidence {
  const recorder = new Recorder();
  try {
    runProbe(probes[check], implementation, recorder, keys.get(check)!);
    return { observations: recorder.observations };
  } catch (error) {
    const threw = error instanceof Error
      ? keyOfError(String(error))
      : "something";
    return { observations: recorder.observations, threw };
  }
}
