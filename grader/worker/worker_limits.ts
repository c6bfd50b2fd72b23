/**
 * How long workers may take.
 *
 * This module is browser compatible.
 *
 * @module
 */
/** How long things may take, in milliseconds. */
export interface WorkerLimits {
  /** A worker may take this long to start: that is ours to wait. */
  readonly startMs: number;
  /** One of the learner's files may take this long to be imported. */
  readonly loadMs: number;
  /** One probe may take this long. */
  readonly probeMs: number;
}

/**
 * As long as a process may take in a terminal; after that a yardstick runs beside it, on a
 * laptop for about half as long again.
 */
export const PAGE_LIMITS: WorkerLimits = {
  startMs: 60_000,
  loadMs: 2_500,
  probeMs: 2_000,
};
