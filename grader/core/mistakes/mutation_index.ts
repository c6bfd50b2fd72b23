/**
 * What a test has worked out about the known mistakes and written down, so that
 * naming them takes no time: the reference as JavaScript, each mistake as a
 * change of that, and the checks it shows in.
 *
 * After a change of a solution, a probe or a mistake, record it again:
 *
 *     GRADLINGS_RECORD=1 deno test -A grader/core/mistakes/matrix_test.ts
 *
 * @module
 */
import type { Implementation } from "../probes/implementation.ts";

/** What is recorded of one exercise: `recorded/NN_name.json`. */
export interface MutationIndex {
  /** The reference solution as the body of a function of the course before it. */
  readonly body: string;
  /** By the mistake's id. */
  readonly mistakes: Readonly<Record<string, Mutation>>;
}

/** What is recorded of one mistake. */
export interface Mutation {
  /** The changes of the body. */
  readonly patches: readonly Patch[];
  /** The checks it shows in whatever the random inputs are. */
  readonly always: readonly string[];
  /** The checks it shows in with some random inputs only. */
  readonly sometimes: readonly string[];
}

/** A change of a text: at a place, some characters are replaced by others. */
export interface Patch {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** The smallest patch that makes one text of another. */
export function patchBetween(before: string, after: string): Patch {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  let end = 0;
  while (
    end < before.length - at && end < after.length - at &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) end++;
  return {
    at,
    removed: before.length - end - at,
    added: after.slice(at, after.length - end),
  };
}

/**
 * Applies patches to one text.
 *
 * @returns The text; `undefined` if two of them touch the same place.
 */
export function applyPatches(
  text: string,
  patches: readonly Patch[],
): string | undefined {
  const sorted = patches.toSorted((a, b) => b.at - a.at);
  for (const [i, { at, removed }] of sorted.entries()) {
    if (i > 0 && at + removed >= sorted[i - 1].at) return undefined;
  }
  return sorted.reduce(
    (text, { at, removed, added }) =>
      text.slice(0, at) + added + text.slice(at + removed),
    text,
  );
}

/**
 * Runs the body of an exercise.
 *
 * @param body As recorded, perhaps patched.
 * @param before The exports of the exercises before.
 * @returns The course with this exercise in it.
 * @throws {unknown} What the body throws; a SyntaxError if it is no JavaScript.
 */
export function runBody(
  body: string,
  before: Implementation,
): Implementation {
  return { ...before, ...new Function("course", body)(before) };
}
