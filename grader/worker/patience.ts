/**
 * Waits for a worker.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { GraderFault } from "../core/grader_fault.ts";
import type { Heard, WorkerThread } from "./mailbox.ts";

/** How long is waited for something that may say several things before it is done. */
export class Patience {
  readonly #deadline: number;
  #yardstick: Promise<void> | undefined;

  /**
   * @param ms How long by the clock.
   * @param measure Begins when that has passed; it is waited until it is done.
   */
  constructor(ms: number, private readonly measure?: () => Promise<void>) {
    this.#deadline = performance.now() + ms;
  }

  /**
   * @returns What the worker says next; a timeout if it has had its time.
   * @throws Whatever measuring throws.
   */
  async listen({ mailbox }: WorkerThread): Promise<Heard> {
    const heard = await mailbox.listen(this.#deadline - performance.now());
    const isLate = "end" in heard && heard.end === "timeout";
    if (!isLate || this.measure === undefined) return heard;
    this.#yardstick ??= this.measure();
    // It may fail when nobody listens any more.
    this.#yardstick.catch(() => {});
    return await mailbox.listen(this.#yardstick);
  }
}

/** A yardstick that takes longer than this says that the machine has no time, in milliseconds. */
const MOST_YARDSTICK_MS = 60_000;

/**
 * Waits for a yardstick to be done.
 *
 * @throws {GraderFault} If the machine has no time for it.
 */
export async function measured({ mailbox }: WorkerThread): Promise<void> {
  const heard = await mailbox.listen(MOST_YARDSTICK_MS);
  if ("end" in heard && heard.end === "timeout") {
    throw new GraderFault("the machine was too busy to run it in time");
  }
}
