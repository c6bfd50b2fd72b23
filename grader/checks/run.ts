/**
 * Runs a probe, the same way wherever that is: on a submission, on the reference,
 * or on a known mistake.
 *
 * @module
 */
import type { Notebook } from "./notebook.ts";
import type { Course, Probe } from "./probe.ts";
import { Random } from "./random.ts";

/**
 * Runs a probe with random inputs made from a key.
 *
 * `Math.random` is seeded for as long as it runs: an implementation that uses
 * it where it should not shows the same every time.
 *
 * @throws {unknown} What the implementation throws; the notebook keeps what was seen before.
 */
export function runProbe(
  probe: Probe,
  course: Course,
  notebook: Notebook,
  key: string,
): void {
  const { random } = Math;
  Math.random = new Random(`${key}/Math.random`).next;
  try {
    probe(course, notebook, new Random(key));
  } finally {
    Math.random = random;
  }
}
