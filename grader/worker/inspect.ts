/**
 * Builds an expression with the learner's own operations, walks back through it, and
 * writes down each step.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { Implementation, Value } from "../core/probes/implementation.ts";
import type { BackwardStep, Inspected } from "./inspected.ts";

/** One value of an expression. */
export interface InspectNode {
  /** What the learner calls it; may be empty. */
  readonly name: string;
  /** The number of a leaf. */
  readonly data?: number;
  /** The name of the operation that makes it. */
  readonly call?: string;
  /** What it is called with: values by their place, or plain numbers. */
  readonly args?: readonly (
    | { readonly node: number }
    | { readonly number: number }
  )[];
}

/** What to build. */
export interface InspectRequest {
  /** The files to import, in order: a later one of two with the same names counts. */
  readonly files: readonly string[];
  /** The file whose `backward` walks back; without it nobody does. */
  readonly backward?: string;
  /** Each after the values it is called with, the result last; without any, files only run. */
  readonly nodes: readonly InspectNode[];
  /** The place of the leaf to nudge, and by how much. */
  readonly nudge?: { readonly node: number; readonly by: number };
}

/** How files are imported. */
interface InspectHost {
  readonly importFile: (name: string) => Promise<unknown>;
}

/** More values than this are no picture any more. */
const MOST_VALUES = 40;

/** Does what is asked. What the learner's code throws is part of the result. */
export async function inspect(
  request: InspectRequest,
  place: InspectHost,
): Promise<Inspected> {
  let values: Value[] = [];
  const steps: BackwardStep[] = [];
  try {
    const implementation: Record<string, unknown> = {};
    for (const file of request.files) {
      Object.assign(implementation, await place.importFile(file));
    }
    if (request.nodes.length === 0) return { nodes: [], steps };
    const back = request.backward === undefined
      ? undefined
      : (await place.importFile(request.backward) as Implementation).backward;
    const { made, result } = build(request.nodes, implementation);
    values = valuesBehind(result);
    if (back !== undefined) {
      watchSteps(values, steps);
      back(result);
    }
    return {
      nodes: nodesOf(values, request.nodes, made),
      steps,
      ...nudged(request, implementation),
    };
  } catch (error) {
    return {
      nodes: nodesOf(values, request.nodes, []),
      steps,
      fault: `${error}`.slice(0, 500),
    };
  }
}

function build(
  nodes: readonly InspectNode[],
  implementation: Record<string, unknown>,
): { made: Value[]; result: Value } {
  const { Value } = implementation as unknown as Implementation;
  const made: Value[] = [];
  for (const { name, data, call, args = [] } of nodes) {
    if (call === undefined) {
      made.push(new Value(data ?? 0, [], "", name));
      continue;
    }
    const operation = implementation[call];
    if (typeof operation !== "function") {
      throw new TypeError(`there is no operation called ${call}`);
    }
    made.push(operation(
      ...args.map((one) => "node" in one ? made[one.node] : one.number),
    ));
  }
  const result = made[made.length - 1];
  if (!isValue(result)) throw new TypeError("the result is not a Value");
  return { made, result };
}

function isValue(value: unknown): value is Value {
  const { data, prev } = Object(value);
  return typeof data === "number" && typeof prev?.[Symbol.iterator] ===
      "function";
}

/** Every value once, each after those it was made of, the result last. */
function valuesBehind(result: Value): Value[] {
  const found = new Set<Value>();
  const values: Value[] = [];
  const visit = (value: Value) => {
    if (found.has(value)) return;
    found.add(value);
    if (found.size > MOST_VALUES) {
      throw new RangeError(`more than ${MOST_VALUES} values: too many to draw`);
    }
    for (const input of value.prev) visit(input);
    values.push(value);
  };
  visit(result);
  return values;
}

/** Has every value say when its step is called. */
function watchSteps(values: readonly Value[], steps: BackwardStep[]): void {
  const grads = () => values.map(({ grad }) => Number(grad));
  for (const [node, value] of values.entries()) {
    const step = value.backwardStep;
    value.backwardStep = () => {
      const before = grads();
      step.call(value);
      const after = grads();
      const shares = after.flatMap((grad, to) =>
        Object.is(grad, before[to]) ? [] : [{ to, amount: grad - before[to] }]
      );
      const isLeaf = [...value.prev].length === 0;
      if (!isLeaf || shares.length > 0) {
        steps.push({ node, shares, grads: after });
      }
    };
  }
}

function nodesOf(
  values: readonly Value[],
  nodes: readonly InspectNode[],
  made: readonly Value[],
): Inspected["nodes"] {
  const places = new Map(values.map((value, place) => [value, place]));
  return values.map((value) => ({
    name: nodes[made.indexOf(value)]?.name ?? "",
    op: String(value.op),
    data: Number(value.data),
    grad: Number(value.grad),
    inputs: Array.from(new Set(value.prev), (one) => places.get(one)!),
  }));
}

function nudged(
  { nodes, nudge }: InspectRequest,
  implementation: Record<string, unknown>,
): Pick<Inspected, "nudged"> {
  if (nudge === undefined) return {};
  const [down, up] = [-nudge.by, nudge.by].map((by) =>
    build(
      nodes.map((one, i) =>
        i === nudge.node ? { ...one, data: (one.data ?? 0) + by } : one
      ),
      implementation,
    ).result.data
  );
  return { nudged: [down, up] };
}
