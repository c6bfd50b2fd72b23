/**
 * Where the observations of two implementations differ.
 *
 * @module
 */
import type { Difference } from "../probes/outcome.ts";
import type { Observation } from "../probes/recorder.ts";

/** How far a number may be off where its observation does not say. */
export const TOLERANCE = 1e-9;

/**
 * Compares observation by observation.
 *
 * @param expected The reference's, whose tolerances count.
 * @param got The submission's.
 * @returns The first difference, or `undefined` if there is none.
 */
export function firstDifference(
  expected: readonly Observation[],
  got: readonly Observation[],
): Difference | undefined {
  for (const [i, observation] of expected.entries()) {
    const counterpart: Observation | undefined = got[i];
    if (!agree(observation, counterpart)) {
      return { expected: observation, got: counterpart };
    }
  }
  // More answers than questions: whatever they are, they were not asked for.
  return got.length > expected.length
    ? { expected: expected[expected.length - 1], got: got[expected.length] }
    : undefined;
}

/** Whether an observation is what it should be, within its tolerance. */
export function agree(
  expected: Observation,
  got: Observation | undefined,
): boolean {
  if (got === undefined || got.what !== expected.what) return false;
  if (typeof expected.value === "string" || typeof got.value === "string") {
    return expected.value === got.value;
  }
  return close(
    expected.value,
    got.value,
    expected.terms?.tolerance ?? TOLERANCE,
  );
}

/**
 * Compares numbers: absolutely below 1, relatively above. NaN is close to NaN, an
 * infinity to itself.
 */
export function close(
  expected: number,
  got: number,
  tolerance: number,
): boolean {
  if (!Number.isFinite(expected) || !Number.isFinite(got)) {
    return Object.is(expected, got);
  }
  const scale = Math.max(1, Math.abs(expected));
  return Math.abs(expected - got) <= tolerance * scale;
}
