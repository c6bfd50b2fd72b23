/**
 * What is told of a known mistake.
 *
 * @module
 */

/** A known mistake, as far as learners are told of it. */
export interface NamedMistake {
  /** Unique in the course; it stands in reports, so it does not change. */
  readonly id: string;
  /** The sentence that names it, after "This usually means that". */
  readonly when: string;
  /** From a question to almost the answer. */
  readonly hints: readonly [string, string, string];
}
