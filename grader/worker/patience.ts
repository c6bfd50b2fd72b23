/**
 * How long workers may take, and waiting for one.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { GraderFault, STARVED } from "../core/grader_fault.ts";
import type { Heard, WorkerThread } from "./mailbox.ts";

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

/** How long is waited for something that may say several things before it is done. */
export class Patience {
  readonly #deadline: number;
  #yardstick: WorkerThread | undefined;
  #measured: Promise<void> | undefined;

  /**
   * @param ms How long by the clock.
   * @param startYardstick Called when that has passed: what it starts is waited for.
   */
  constructor(
    ms: number,
    private readonly startYardstick?: () => WorkerThread,
  ) {
    this.#deadline = performance.now() + ms;
  }

  /**
   * @returns What the worker says next; a timeout if it has had its time.
   * @throws {GraderFault} If the machine has no time for the yardstick.
   */
  async listen({ mailbox }: WorkerThread): Promise<Heard> {
    const heard = await mailbox.listen(this.#deadline - performance.now());
    const isLate = "end" in heard && heard.end === "timeout";
    if (!isLate || this.startYardstick === undefined) return heard;
    this.#yardstick ??= this.startYardstick();
    this.#measured ??= measured(this.#yardstick);
    // It may fail when nobody listens any more.
    this.#measured.catch(() => {});
    return await mailbox.listen(this.#measured);
  }

  /** Ends the yardstick, if there is one: nobody waits any more. */
  async end(): Promise<void> {
    await this.#yardstick?.terminate();
  }
}

/** A yardstick that takes longer than this says that the machine has no time, in milliseconds. */
const MOST_YARDSTICK_MS = 60_000;

/** Waits for a yardstick to be done. */
async function measured({ mailbox }: WorkerThread): Promise<void> {
  const heard = await mailbox.listen(MOST_YARDSTICK_MS);
  if ("end" in heard && heard.end === "timeout") throw new GraderFault(STARVED);
}
