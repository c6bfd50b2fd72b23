/**
 * A learner's graph beside the reference's, to find where it first goes wrong.
 *
 * @module
 */
import type { Graph, GraphNode } from "../probes/graph.ts";
import {
  type ShownGraph,
  type ShownNode,
  toJsonNumber,
} from "../report/feedback.ts";
import { treeOrder } from "../report/draw_graph.ts";
import { formatNumber } from "../report/format_number.ts";
import { close } from "./compare.ts";

/** How far a number in a graph may be off, which is drawn with four digits. */
export const TOLERANCE_IN_GRAPHS = 1e-6;

/**
 * Compares two graphs value by value.
 *
 * @param expected The reference's.
 * @param got The submission's.
 * @returns The submission's, with what each value should be where it is something
 * else; `undefined` if the two are not built alike or nothing is wrong.
 */
export function compareGraphs(
  expected: Graph,
  got: Graph,
): ShownGraph | undefined {
  if (!sameShape(expected.nodes, got.nodes)) return undefined;
  const firstWrong = firstWrongIn(expected.nodes, got.nodes);
  if (firstWrong === undefined) return undefined;
  const names = nameAll(got.nodes);
  const nodes = got.nodes.map((node, i): ShownNode => {
    const { data, grad } = expected.nodes[i];
    return {
      name: names[i],
      expression: expressionOf(node, names),
      data: toJsonNumber(node.data),
      grad: toJsonNumber(node.grad),
      ...(!close(data, node.data, TOLERANCE_IN_GRAPHS) &&
        { expectedData: toJsonNumber(data) }),
      ...(!close(grad, node.grad, TOLERANCE_IN_GRAPHS) &&
        { expectedGrad: toJsonNumber(grad) }),
      inputs: node.inputs,
      ...(node.name === "" && { isUnnamed: true }),
    };
  });
  return { nodes, firstWrong };
}

/** Whether two graphs are built alike, so that places correspond. */
function sameShape(
  a: readonly GraphNode[],
  b: readonly GraphNode[],
): boolean {
  return a.length === b.length &&
    a.every(({ name, op, inputs }, i) =>
      name === b[i].name && op === b[i].op &&
      inputs.join() === b[i].inputs.join()
    );
}

/**
 * The value at which things go wrong: data with right inputs, otherwise a gradient
 * whose value is used in right ones only. Of several, the first one drawn.
 */
function firstWrongIn(
  expected: readonly GraphNode[],
  got: readonly GraphNode[],
): number | undefined {
  const wrong = (key: "data" | "grad", i: number) =>
    !close(expected[i][key], got[i][key], TOLERANCE_IN_GRAPHS);
  const users = (i: number) =>
    got.map((_, place) => place).filter((place) =>
      got[place].inputs.includes(i)
    );
  const drawn = treeOrder(got).map(({ place }) => place);
  return drawn.find((i) =>
    wrong("data", i) && !got[i].inputs.some((input) => wrong("data", input))
  ) ?? drawn.find((i) =>
    wrong("grad", i) && !users(i).some((user) =>
      wrong("grad", user)
    )
  );
}

function nameAll(nodes: readonly GraphNode[]): string[] {
  let unnamed = 0;
  return nodes.map(({ name, op, data }) =>
    name !== "" ? name : op === "" ? formatNumber(data) : `v${++unnamed}`
  );
}

function expressionOf(
  { op, inputs }: GraphNode,
  names: readonly string[],
): string {
  if (op === "") return "";
  const [a, b = a] = inputs.map((input) => names[input]);
  return op === "+" || op === "*"
    ? `${a} ${op} ${b}`
    : op.startsWith("**")
    ? `${a}${op}`
    : `${op}(${a})`;
}
