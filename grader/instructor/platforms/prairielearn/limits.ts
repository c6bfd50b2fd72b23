/**
 * The limits of a submission on PrairieLearn.
 *
 * A container there has nine tenths of a processor and 2 GiB
 * (`apps/grader-host/src/lib/config.ts` of PrairieLearn/PrairieLearn), and at most
 * ten minutes; what is not done then has no result at all.
 *
 * @module
 */
import { COURSE_LIMITS, type Limits } from "../../../sandbox/limits.ts";

/** When PrairieLearn ends the grading: as late as it can. */
export const TIMEOUT_SECONDS = 600;

/** One process at a time, a little more time, and an end for each exercise. */
export const PRAIRIELEARN_LIMITS: Limits = {
  ...COURSE_LIMITS,
  loadMs: 1.5 * COURSE_LIMITS.loadMs,
  probeMs: 1.5 * COURSE_LIMITS.probeMs,
  trialMs: 30_000,
  lanes: 1,
};

/** The heap of the grader itself, in MiB. */
export const GRADER_HEAP_MIB = 512;

/** After how long no further exercise is begun; one takes no longer than two minutes. */
export const PATIENCE_MS = 450_000;
