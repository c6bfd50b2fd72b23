/**
 * Known mistakes as data that can be run.
 *
 * A known mistake is the smallest edit of a reference solution that commits it.
 * Run through the same probes with the same seed, it shows what somebody sees
 * who made that mistake: when a submission shows just that, it can be named.
 *
 * @module
 */

import type { NamedMistake } from "../report/named_mistake.ts";

/** One known mistake in one exercise. */
export interface Mistake extends NamedMistake {
  /** Where it was seen: a repository, a question, or what makes it likely. */
  readonly seen: string;
  /** What is replaced in the reference's source; each `from` occurs there once. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** Mistakes that show the very same, and why they cannot be told apart. */
  readonly like?: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Edits a source text.
 *
 * @throws {Error} If what is to be replaced is not there exactly once.
 */
export function applyEdits(
  source: string,
  { id, edits }: Pick<Mistake, "id" | "edits">,
): string {
  let text = source;
  for (const [from, to] of edits) {
    const count = text.split(from).length - 1;
    if (count !== 1) {
      throw new Error(`Mistake "${id}": ${count} times in the source: ${from}`);
    }
    text = text.replace(from, () => to);
  }
  return text;
}
