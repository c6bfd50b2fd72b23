/**
 * The limits of a submission on Gradescope.
 *
 * A container there has half a processor, 768 MB and ten minutes, after which the
 * submission is given 0 whatever was written until then ("Your submission timed
 * out", <https://gradescope-autograders.readthedocs.io/en/latest/troubleshooting/>).
 * So everything together has to end before that, however long every check takes.
 *
 * @module
 */
import { COURSE_LIMITS, type Limits } from "../../../sandbox/limits.ts";

/** One process at a time, with less memory, twice the time, and an end for each exercise. */
export const GRADESCOPE_LIMITS: Limits = {
  ...COURSE_LIMITS,
  heapMiB: 256,
  dataKiB: 950_000,
  loadMs: 2 * COURSE_LIMITS.loadMs,
  probeMs: 2 * COURSE_LIMITS.probeMs,
  trialMs: 30_000,
  lanes: 1,
};

/** The heap of the grader itself, in MiB: both together have to fit. */
export const GRADER_HEAP_MIB = 192;

/** After how long no further exercise is begun; one takes no longer than two minutes. */
export const PATIENCE_MS = 450_000;
