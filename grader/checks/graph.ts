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

/** A graph at the moment something had been tried: inputs first, the result last. */
export interface Graph {
  readonly tried: string;
  readonly nodes: readonly GraphNode[];
}

/** A graph with more values than this is not drawn, so it is not taken down. */
const MOST_VALUES = 24;

/**
 * Takes down the values behind a result.
 *
 * @param result Where to start.
 * @param named What the probe calls some of them.
 * @returns Every value once, inputs before results; `undefined` if there are too many.
 */
export function nodesBehind(
  result: Value,
  named: Readonly<Record<string, Value>>,
): GraphNode[] | undefined {
  const nameOf = new Map(
    Object.entries(named).map(([name, value]) => [value, name]),
  );
  const places = new Map<Value, number>();
  const nodes: GraphNode[] = [];
  const add = (value: Value): number => {
    const place = places.get(value);
    if (place !== undefined) return place;
    if (places.size >= MOST_VALUES) throw new RangeError("too many values");
    places.set(value, -1); // a value that comes from itself ends here
    const inputs = Array.from(value.prev, add).filter((input) => input >= 0);
    const { data, grad, op } = value;
    nodes.push({
      name: nameOf.get(value) ?? "",
      op: String(op).slice(0, 80),
      data: Number(data),
      grad: Number(grad),
      inputs,
    });
    places.set(value, nodes.length - 1);
    return nodes.length - 1;
  };
  try {
    add(result);
    return nodes;
  } catch {
    return undefined; // too large, or not a graph of Values at all
  }
}
