/**
 * The one error that says whose fault something is.
 *
 * @module
 */

/** What is said where the machine had no time for what was to be run. */
export const STARVED = "the machine was too busy to run it in time";

/** A fault of the grader's own, never the submission's: it costs nobody a point. */
export class GraderFault extends Error {
  override name = "GraderFault";
}
