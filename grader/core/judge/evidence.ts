/**
 * What was observed in one check, and how much that says.
 *
 * @module
 */
import type { Observation } from "../probes/recorder.ts";
import { agree, TOLERANCE } from "./compare.ts";

/** What one run of a probe shows: its observations, and what it threw. */
export interface Evidence {
  readonly observations: readonly Observation[];
  /** Which error it ended with, if it did: what `keyOfError()` makes of it. */
  readonly threw?: string;
}

/** Whether something else than expected shows. */
export function differs(
  expected: readonly Observation[],
  { observations, threw }: Evidence,
): boolean {
  return threw !== undefined || observations.length !== expected.length ||
    expected.some((observation, i) => !agree(observation, observations[i]));
}

/** Whether a wrong observation is more than a 0, a NaN or the like. */
export function isTold(
  expected: readonly Observation[],
  got: readonly Observation[],
): boolean {
  return got.some((one, i) =>
    expected[i] !== undefined && !agree(expected[i], one) &&
    isTelling(expected[i], one)
  );
}

/** What comes out for many reasons. */
const OFTEN: ReadonlySet<unknown> = new Set([
  ...[0, "true", "false", "never"],
  ...["an array of length 0", "an array of length 1"],
]);

/** Kinds of things of which there is more than one. */
const MANY: ReadonlySet<unknown> = new Set([undefined, "text", "list"]);

/**
 * Whether a wrong observation tells of its cause. A 0, a NaN, or nothing at all, comes
 * out for many reasons.
 */
export function isTelling(
  expected: Observation,
  got: Observation | undefined,
): boolean {
  if (got === undefined || got.what !== expected.what) return false;
  return typeof got.value === "number"
    ? Number.isFinite(got.value) && !OFTEN.has(got.value)
    : MANY.has(got.kind) && !OFTEN.has(got.value);
}

/** A mistake's number need not agree further than this to be recognised... */
const RECOGNISED = 1e-5;
/** ...and where more is tolerated, as after a training, in which it is one of many, than this. */
const RECOGNISED_AMONG_MANY = 1e-4;

/**
 * How far a number may be from a mistake's, to be recognised as that: further than from
 * the right one, so that few digits are recorded, but never so far that the right one
 * would be taken for it.
 *
 * @param mistaken What the mistake shows.
 * @param expected What is right; nothing where the mistake shows something more.
 * @returns A tolerance as in `close()`.
 */
export function toleranceOfMistake(
  { what, value: mistaken }: Pick<Observation, "what" | "value">,
  expected: Observation | undefined,
): number {
  const least = expected?.terms?.tolerance ?? TOLERANCE;
  const most = Math.max(
    least,
    least > TOLERANCE ? RECOGNISED_AMONG_MANY : RECOGNISED,
  );
  const right = expected?.value;
  if (typeof mistaken !== "number") return least;
  // There is no right one that it could be taken for.
  if (typeof right !== "number" || expected?.what !== what) {
    return most;
  }
  const apart = Math.abs(mistaken - right) /
    Math.max(1, Math.abs(mistaken), Math.abs(right));
  return Math.max(least, Math.min(most, apart / 100) || least);
}

/** A mistake's observation, and how far one may be from it that is taken for it. */
export function withTerms(
  observation: Observation,
  expected: Observation | undefined,
): Observation {
  const tolerance = toleranceOfMistake(observation, expected);
  return { ...observation, terms: { ...expected?.terms, tolerance } };
}

/** Whether two have the same, wrong as it may be. */
export function same(
  a: Observation,
  b: Observation | undefined,
  expected: Observation | undefined,
): boolean {
  return agree(withTerms(a, expected), b);
}
