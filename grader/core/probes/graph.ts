/**
 * A computation graph as plain data: what a learner's values looked like at one moment.
 *
 * @module
 */
import {
  append,
  different,
  forEach,
  includes,
  lastIndexOf,
  map,
  reversed,
  slice,
  textOf,
  toNumber,
} from "./builtins.ts";
import type { Value } from "./implementation.ts";
import { nameOf } from "./values.ts";

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
const MOST_VALUES = 16;

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
  try {
    const found: Value[] = [result];
    for (let i = 0; i < found.length; i++) {
      forEach(listOf(found[i].prev), (input) => {
        if (!includes(found, input)) append(found, input);
      });
      if (found.length > MOST_VALUES) return undefined;
    }
    const values = reversed(found);
    return map(values, (value) => ({
      name: nameOf(value, named) ?? "",
      op: slice(textOf(value.op), 0, 80),
      data: toNumber(value.data),
      grad: toNumber(value.grad),
      inputs: map(
        different(listOf(value.prev)),
        (input) => lastIndexOf(values, input),
      ),
    }));
  } catch {
    return undefined; // not a graph of Values at all
  }
}

function listOf(values: Iterable<Value>): Value[] {
  const list: Value[] = [];
  for (const value of values) {
    append(list, value);
    if (list.length > MOST_VALUES) break;
  }
  return list;
}
