/**
 * The one error that says whose fault something is.
 *
 * @module
 */

/** A fault of the grader's own, never the submission's: it costs nobody a point. */
export class GraderFault extends Error {
  override name = "GraderFault";
}
