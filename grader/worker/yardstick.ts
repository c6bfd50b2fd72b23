/**
 * A piece of work that takes about a second on a laptop, and longer where anything else
 * would take longer: what {@linkcode WorkerKind.startYardstick} needs.
 *
 * This module is browser compatible.
 *
 * @module
 */

function work(): void {
  let x = 1;
  for (let i = 0; i < 700_000_000; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
  }
  // What nobody uses would not be worked out at all.
  postMessage({ told: `${x}`, printed: "" });
}

/** The text of a worker that does it when it is asked anything; it takes no files. */
export const YARDSTICK = `onmessage = ${work};
globalThis.$gradlings = { start() {} };`;
