/**
 * A learner's own graph as a figure, so that the code that draws the figures of a
 * lesson draws it too.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { ShownGraph } from "../report/feedback.ts";
import { treeOrder } from "../report/draw_graph.ts";
import type { GraphFigure, GraphValue } from "./figure.ts";

/** How many lines lie between two values: one for the grad, one free. */
const LINES = 3;

/**
 * Makes a figure of a graph: leaves on the left, the result on the right, every
 * value beside what it was computed from.
 *
 * @param graph What feedback shows of a learner's values.
 * @returns A figure; the first wrong value is named in its caption.
 *
 * @example
 * ```ts
 * import { figureOfGraph } from "./from_graph.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { values } = figureOfGraph({
 *   firstWrong: 0,
 *   nodes: [
 *     { name: "a", expression: "", data: 2, grad: 1, inputs: [] },
 *     { name: "c", expression: "a * 3", data: 6, grad: 1, inputs: [0] },
 *   ],
 * });
 * assertEquals(values.map(({ at }) => at), [[0, 0], [1, 0]]);
 * ```
 */
export function figureOfGraph({ nodes, firstWrong }: ShownGraph): GraphFigure {
  const columns: number[] = [];
  for (const [place, { inputs }] of nodes.entries()) {
    columns[place] = 1 + Math.max(-1, ...inputs.map((i) => columns[i] ?? 0));
  }
  const lines: number[] = [];
  const taken = new Set<string>();
  let next = 0;
  // From the leaves on: a value stands in the middle of its inputs.
  for (const { place } of treeOrder(nodes).reverse()) {
    const { inputs } = nodes[place];
    const known = inputs.map((i) => lines[i]).filter((y) => y !== undefined);
    let line = known.length === 0
      ? LINES * next++
      : Math.round(known.reduce((sum, y) => sum + y, 0) / known.length);
    while (taken.has(`${columns[place]} ${line}`)) line += LINES;
    lines[place] = line;
    taken.add(`${columns[place]} ${line}`);
  }
  const values = nodes.map((node, place): GraphValue => ({
    name: node.expression === "" && node.isUnnamed ? "" : node.name,
    id: String(place),
    ...(node.expression === ""
      ? {}
      : { op: node.expression, from: node.inputs.map(String) }),
    data: Number(node.data),
    grad: Number(node.grad),
    at: [columns[place], lines[place]],
  }));
  const { name } = nodes[firstWrong];
  return {
    figure: "graph",
    caption: `The first wrong value is ${name}.`,
    says:
      nodes.map(({ name, expression, data, grad }) =>
        `${name}${
          expression === "" ? "" : ` = ${expression}`
        }, data ${data}, ` +
        `grad ${grad}`
      ).join("; ") + `. The first wrong value is ${name}.`,
    values,
  };
}
