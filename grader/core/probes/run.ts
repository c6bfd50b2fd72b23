/**
 * Runs a probe, the same way wherever that is: on a submission, on the reference,
 * or on a known mistake.
 *
 * @module
 */
import { math, set } from "./builtins.ts";
import type { Recorder } from "./recorder.ts";
import type { Implementation } from "./implementation.ts";
import type { Probe } from "./probe.ts";
import { Random } from "./random.ts";

/**
 * Runs a probe with random inputs made from a key.
 *
 * `Math.random` is seeded for as long as it runs: an implementation that uses
 * it where it should not shows the same every time. Where it has frozen `Math`, it
 * does without.
 *
 * @throws {unknown} What the implementation throws; the recorder keeps what was seen before.
 */
export function runProbe(
  probe: Probe,
  implementation: Implementation,
  recorder: Recorder,
  key: string,
): void {
  const { random } = math;
  set(math, "random", new Random(`${key}/Math.random`).next);
  try {
    probe(implementation, recorder, new Random(key));
  } finally {
    set(math, "random", random);
  }
}
