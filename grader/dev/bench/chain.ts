/**
 * A backward pass through a chain of a million operations, each on the one before.
 *
 * A traversal that calls itself ends after some thousands of them. Every link adds
 * the same leaf, so the leaf's gradient counts the links that were visited, each
 * once and in the right order.
 *
 * @module
 */
import { Value } from "../../../solutions/01_value.ts";
import { add } from "../../../solutions/02_ops.ts";
import { backward } from "../../../solutions/03_backward.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";

/** What is timed, and how often. */
export interface Chain {
  readonly links: number;
  readonly runs: number;
  readonly backward: (root: Value) => void;
}

const FULL: Chain = { links: 1_000_000, runs: 5, backward };

/**
 * Builds chains and sends them back.
 *
 * @throws {Error} If the gradient is not right.
 */
export async function measure(options: Partial<Chain> = {}): Promise<Row[]> {
  const { links, runs, backward } = { ...FULL, ...options };
  const building: number[] = [];
  const walking: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const leaf = new Value(1);
    let last = leaf;
    for (let i = 0; i < links; i++) last = add(last, leaf);
    const built = performance.now();
    backward(last);
    building.push(built - start);
    walking.push(performance.now() - built);
    // One share by each link, and one more by the first, which adds it to itself.
    if (leaf.grad !== links + 1) {
      throw new Error(`The gradient is ${leaf.grad}, not ${links + 1}.`);
    }
  }
  const to = "building the chain";
  return await Promise.resolve([
    rowOf(building, { what: to, unit: "ms", ratio: 1, to }),
    rowOf(walking, {
      what: "backward through it",
      unit: "ms",
      ratio: median(walking) / median(building),
      to,
      note:
        `${links} additions in a row; the gradient is ${links + 1}, as it ` +
        "should be.",
    }),
  ]);
}
