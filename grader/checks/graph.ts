/**
 * A computation graph as plain data: what a learner's values looked like at one moment.
 *
 * @module
 */
import type { Value } from "./values.ts";

/** One value of a graph. */
export interface GraphNode {
  /** What the probe calls it, or `""`. */
  readonly name: string;
  readonly op: string;
  readonly data: number;
  readonly grad: number;
  /** The places in the graph of the values it was computed from. */
  readonly inputs: readonly number[];
}

/** A graph at the moment something had been tried: the result last. */
export interface Graph {
  readonly tried: string;
  readonly nodes: readonly GraphNode[];
}

/** A graph with more values than this is not drawn, so it is not taken down. */
const MOST_VALUES = 24;

/**
 * Takes down the values behind a result.
 *
 * In the order in which one comes upon them from the result on, turned around: which
 * of them rests on which is for their `inputs` to say, and for exercise 3 to find.
 *
 * @param result Where to start.
 * @param named What the probe calls some of them.
 * @returns Every value once, the result last; `undefined` if there are too many.
 */
export function nodesBehind(
  result: Value,
  named: Readonly<Record<string, Value>>,
): GraphNode[] | undefined {
  const nameOf = new Map(
    Object.entries(named).map(([name, value]) => [value, name]),
  );
  try {
    const found = new Set([result]);
    for (const { prev } of found) {
      for (const input of prev) {
        found.add(input);
        if (found.size > MOST_VALUES) return undefined;
      }
    }
    const values = [...found].reverse();
    const places = new Map(values.map((value, place) => [value, place]));
    return values.map((value) => ({
      name: nameOf.get(value) ?? "",
      op: String(value.op).slice(0, 80),
      data: Number(value.data),
      grad: Number(value.grad),
      inputs: Array.from(value.prev, (input) => places.get(input)!),
    }));
  } catch {
    return undefined; // not a graph of Values at all
  }
}
