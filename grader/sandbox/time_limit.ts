/**
 * A limit in processor time: what a slow machine takes longer for is no fault of the
 * learner's.
 *
 * @module
 */
import { type Usage, usageOf } from "./processor_time.ts";

/**
 * How many times the limit a process may take by the clock, without what the machine kept
 * from it: also where the system tells nothing of others.
 */
const CLOCK_ALONE_FACTOR = 3;

/** How often it is looked at again what a child does whose limit is over, in milliseconds. */
const LOOK_AGAIN_MS = 100;

/** A limit in processor time. */
export class Limit {
  /** Whether it is over because the machine had no time for the process. */
  isStarved = false;

  /** The processor time that the process had used when it was looked at last. */
  get used(): number {
    return this.#last?.milliseconds ?? 0;
  }

  readonly #start = performance.now();
  #next: number;
  #looked = this.#start;
  /** How long it was kept from computing, as far as that is not counted in the queue. */
  #held = 0;
  #first: Usage | undefined;
  #last: Usage | undefined;

  /**
   * @param limitMs The processor time.
   * @param pid Whose.
   * @param started When the process was started: it cannot have used more time since.
   * @param clockFactor How many times the limit it may take by the clock.
   */
  constructor(
    private readonly limitMs: number,
    private readonly pid: number,
    private readonly started: number,
    private readonly clockFactor: number,
  ) {
    this.#next = this.#start + limitMs;
  }

  /** After how many milliseconds to look again. */
  get left(): number {
    return Math.max(0, this.#next - performance.now());
  }

  /** Whether the process has had its time; asks the system. */
  async isOver(): Promise<boolean> {
    const late = performance.now() - this.#next;
    const usage = await usageOf(this.pid);
    const now = performance.now();
    const clock = now - this.#start;
    if (usage === undefined) {
      this.#next = this.#start + CLOCK_ALONE_FACTOR * this.limitMs;
      return now >= this.#next;
    }
    const { milliseconds, sleeps, queue } = usage;
    // A look that is late: the grader was kept too, or somebody had stopped both.
    this.#held += this.#wasHeld(usage) ? now - this.#looked : Math.max(0, late);
    this.#looked = now;
    this.#first ??= usage;
    const used = Math.max(
      milliseconds - (this.#start - this.started),
      milliseconds - this.#first.milliseconds,
    );
    // It waits for something that is no processor: no other machine would be faster.
    const waits = sleeps && this.#last?.sleeps &&
      this.#last.milliseconds === milliseconds;
    this.#last = usage;
    if (used >= this.limitMs || waits) return true;
    this.#next = now +
      (sleeps ? LOOK_AGAIN_MS : Math.max(LOOK_AGAIN_MS, this.limitMs - used));
    if (queue !== undefined) {
      const kept = this.#held + queue.waited - (this.#first.queue?.waited ?? 0);
      const own = clock - kept;
      // It slept, whatever it does in the moments of a look: it may be awake for these.
      const slept = own - used;
      if (own >= CLOCK_ALONE_FACTOR * this.limitMs && slept > kept) return true;
    }
    this.isStarved = clock >= this.clockFactor * this.limitMs;
    return this.isStarved;
  }

  /** Whether the machine kept it from computing ever since the last look. */
  #wasHeld({ isHeld, sleeps, queue }: Usage): boolean {
    // What it had waited before the limit began is not known.
    return isHeld || this.#last === undefined ||
      (!sleeps && queue?.turns === this.#last.queue?.turns);
  }
}
