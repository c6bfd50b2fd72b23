/**
 * The result of a rehearsal: an exercise of one's own, tried in a copy of the kit
 * before it is added.
 *
 * @module
 */
import type { MutationIndex } from "../core/mistakes/mutation_index.ts";

/** What a rehearsal found. */
export interface Rehearsal {
  /** What is wrong, in whole sentences; empty if nothing is. */
  readonly faults: readonly string[];
  /** What may be an oversight, in whole sentences. */
  readonly remarks: readonly string[];
  /** What to record about the known mistakes. */
  readonly index: MutationIndex;
}

/** What is recorded where no mistake is known. */
export const EMPTY_INDEX: MutationIndex = { body: "", mistakes: {} };
