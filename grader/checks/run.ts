/**
 * Runs a probe, the same way wherever that is: on a submission, on the reference,
 * or on a known mistake.
 *
 * @module
 */
import { set } from "./builtins.ts";
import type { Notebook } from "./notebook.ts";
import type { Course, Probe } from "./probe.ts";
import { Random } from "./random.ts";

/**
 * Runs a probe with random inputs made from a key.
 *
 * `Math.random` is seeded for as long as it runs: an implementation that uses
 * it where it should not shows the same every time. Where it has frozen `Math`, it
 * does without.
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
  set(Math, "random", new Random(`${key}/Math.random`).next);
  try {
    probe(course, notebook, new Random(key));
  } finally {
    set(Math, "random", random);
  }
}
