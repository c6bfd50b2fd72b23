/**
 * The learner's own graph, with the first wrong value marked.
 *
 * @module
 */
import type { Graph, GraphNode } from "../checks/graph.ts";
import { close } from "./compare.ts";
import { show } from "./show.ts";

/** How many lines a drawing may have. */
const MOST_LINES = 5;

/** How many columns a line may have. */
const WIDTH = 76;

/**
 * Draws a graph as an indented list, the result on top, every value once under
 * its first use; where it is used again, it is called by its name.
 *
 * @param expected The reference's graph.
 * @param got The submission's.
 * @returns The lines; none if the graphs are not built alike or nothing is wrong.
 */
export function drawGraph(expected: Graph, got: Graph): string[] {
  if (!sameShape(expected.nodes, got.nodes)) return [];
  const first = firstWrong(expected.nodes, got.nodes);
  if (first === undefined) return [];
  const names = nameAll(got.nodes);
  const rows = treeOrder(got.nodes).map(({ place, depth }) => ({
    place,
    text: `${"  ".repeat(depth)}${describe(got.nodes, names, place)}`,
    // A plain number has no gradient anybody asked for.
    worth: place === first ? 2 : got.nodes[place].name === "" ? 0 : 1,
  }));
  const kept = keep(rows, first, MOST_LINES);
  const width = Math.max(...kept.map(({ text }) => text.length));
  return kept.map(({ place, text }) => {
    const { data, grad } = expected.nodes[place];
    const yours = got.nodes[place];
    const mark = place === first ? "  <- first wrong value" : "";
    const line = `${text.padEnd(width)}  ${figure("data", data, yours.data)}` +
      `  ${figure("grad", grad, yours.grad)}${mark}`;
    return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 2)} …`;
  });
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
 * The value at which things go wrong: data with right inputs, else a gradient
 * whose value is used in right ones only. Of several, the first one drawn.
 */
function firstWrong(
  expected: readonly GraphNode[],
  got: readonly GraphNode[],
): number | undefined {
  const wrong = (key: "data" | "grad", i: number) =>
    !close(expected[i][key], got[i][key], 1e-9);
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

/** The result first, under each value what it was computed from. */
function treeOrder(
  nodes: readonly GraphNode[],
): { place: number; depth: number }[] {
  const rows: { place: number; depth: number }[] = [];
  const seen = new Set<number>();
  const add = (place: number, depth: number) => {
    if (seen.has(place)) return;
    seen.add(place);
    rows.push({ place, depth });
    for (const input of nodes[place].inputs) add(input, depth + 1);
  };
  add(nodes.length - 1, 0);
  return rows;
}

/** The result, the first wrong value and what else fits, in the order of the tree. */
function keep<Row extends { place: number; worth: number }>(
  rows: readonly Row[],
  first: number,
  most: number,
): Row[] {
  const must = rows.filter(({ place }, i) => i === 0 || place === first);
  const may = rows.filter((row) => !must.includes(row))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most - must.length);
  return rows.filter((row) => must.includes(row) || may.includes(row));
}

function nameAll(nodes: readonly GraphNode[]): string[] {
  let unnamed = 0;
  return nodes.map(({ name, op, data }) =>
    name !== "" ? name : op === "" ? show(data) : `v${++unnamed}`
  );
}

function describe(
  nodes: readonly GraphNode[],
  names: readonly string[],
  place: number,
): string {
  const { op, inputs } = nodes[place];
  if (op === "") return names[place];
  const [a, b = a] = inputs.map((input) => names[input]);
  const expression = op === "+" || op === "*"
    ? `${a} ${op} ${b}`
    : op.startsWith("**")
    ? `${a}${op}`
    : `${op}(${a})`;
  return `${names[place]} = ${expression}`;
}

function figure(what: string, expected: number, got: number): string {
  const digits = 4;
  return close(expected, got, 1e-9)
    ? `${what} ${show(got, digits)}`
    : `${what} ${show(got, digits)}, not ${show(expected, digits)}`;
}
