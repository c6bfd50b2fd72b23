/**
 * Stands in for `@std/testing/time`: made of `node:test`.
 *
 * @module
 */
import { mock } from "node:test";

/** A clock that stands still until it is told to go on. */
export class FakeTime {
  /** @param start What `Date.now()` says from now on. */
  constructor(start: number) {
    mock.timers.enable({ apis: ["Date", "setTimeout"], now: start });
  }

  /** Lets time pass, in milliseconds. */
  tick(ms: number): void {
    mock.timers.tick(ms);
  }

  /** Brings the real clock back. */
  restore(): void {
    mock.timers.reset();
  }

  /** Brings the real clock back at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.restore();
  }
}
