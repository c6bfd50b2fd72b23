/**
 * Slips that people made, each beside what they are told: read one from top to bottom.
 *
 * @module
 */

/** One slip, as an edit of a right solution, and what comes of it. */
export interface Slip {
  /** What the learner did. */
  readonly slip: string;
  /** The slip itself: what stands in a right solution, and what stood there instead. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** The first check that fails, and its verdict; `"pass"` where nothing is lost. */
  readonly fails: readonly [check: string, verdict: string] | "pass";
  /** What is said of it; the whole has to occur, whatever the line breaks. */
  readonly says: readonly string[];
  /** What must not be said. */
  readonly never?: readonly string[];
  /** Whether some of its checks never end: a test then waits less for each. */
  readonly endless?: true;
}
