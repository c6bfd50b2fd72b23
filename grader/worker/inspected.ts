/**
 * What is seen of an expression that was built and walked back through.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { GraphNode } from "../core/probes/graph.ts";

/** One call of a `backwardStep`. */
export interface BackwardStep {
  /** The place of the value that passed something on. */
  readonly node: number;
  /** What it added to the grads of which values. */
  readonly shares: readonly { readonly to: number; readonly amount: number }[];
  /** Every grad afterwards, by place. */
  readonly grads: readonly number[];
}

/** What was seen. */
export interface Inspected {
  /** The values behind the result, the result last, with their grads at the end. */
  readonly nodes: readonly GraphNode[];
  /** The calls in the order in which they came. */
  readonly steps: readonly BackwardStep[];
  /** The result with one leaf a little smaller, and a little larger. */
  readonly nudged?: readonly [down: number, up: number];
  /** What went wrong on the way, in a line. */
  readonly fault?: string;
}

/** More than this is no picture any more. */
const MOST_NODES = 60;
const MOST_STEPS = 500;

/**
 * Takes what was seen out of the JSON of a worker.
 *
 * @returns `undefined` if it has not the shape of it.
 */
export function receiveInspected(json: string): Inspected | undefined {
  let sent: Record<string, unknown>;
  try {
    sent = Object(JSON.parse(json));
  } catch {
    return undefined;
  }
  const { is, nodes, steps, nudged, fault } = sent;
  if (is !== "inspected" || !Array.isArray(nodes) || !Array.isArray(steps)) {
    return undefined;
  }
  if (nodes.length > MOST_NODES || !nodes.every(isNode)) return undefined;
  const count = nodes.length;
  const isPlace = (place: unknown) =>
    Number.isInteger(place) && Number(place) >= 0 && Number(place) < count;
  const good = steps.slice(0, MOST_STEPS).every((step) =>
    isPlace(step?.node) && Array.isArray(step.grads) &&
    step.grads.length === count && Array.isArray(step.shares) &&
    step.shares.every((share: { to?: unknown } | null) => isPlace(share?.to))
  );
  if (!good || nodes.some((node) => !node.inputs.every(isPlace))) {
    return undefined;
  }
  return {
    nodes: nodes.map((node) => ({
      name: String(node.name).slice(0, 40),
      op: String(node.op).slice(0, 40),
      data: numberIn(node.data),
      grad: numberIn(node.grad),
      inputs: node.inputs,
    })),
    steps: steps.slice(0, MOST_STEPS).map(({ node, shares, grads }) => ({
      node,
      shares: shares.map((
        { to, amount }: { to: number; amount: unknown },
      ) => ({ to, amount: numberIn(amount) })),
      grads: grads.map(numberIn),
    })),
    ...(Array.isArray(nudged) && {
      nudged: [numberIn(nudged[0]), numberIn(nudged[1])] as const,
    }),
    ...(typeof fault === "string" && { fault: fault.slice(0, 500) }),
  };
}

function isNode(node: Partial<GraphNode> | null): boolean {
  return typeof node?.name === "string" && typeof node.op === "string" &&
    Array.isArray(node.inputs);
}

/** JSON has no NaN and no infinities: they arrive as `null`. */
function numberIn(sent: unknown): number {
  return typeof sent === "number" ? sent : NaN;
}
