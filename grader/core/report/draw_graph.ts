/**
 * A learner's own graph as text, with the first wrong value marked.
 *
 * @module
 */
import type { JsonNumber, ShownGraph, ShownNode } from "./feedback.ts";
import { formatNumber } from "./format_number.ts";

/** How many lines a drawing may have. */
const MOST_LINES = 5;

/** How many columns a line may have. */
const WIDTH = 76;

/** One line of a drawing. */
export interface DrawnLine {
  readonly text: string;
  /** Whether it shows the first wrong value, and so is the last to be left out. */
  readonly isFirstWrong: boolean;
}

/**
 * Draws a graph as an indented list, the result on top, every value once under
 * its first use; where it is used again, it is called by its name.
 *
 * @returns Five lines at the most, the result and the first wrong value among them.
 */
export function drawGraph({ nodes, firstWrong }: ShownGraph): DrawnLine[] {
  const rows = treeOrder(nodes).map(({ place, depth }) => ({
    place,
    text: `${"  ".repeat(depth)}${describe(nodes[place])}`,
    // A plain number has no gradient anybody asked for.
    worth: place === firstWrong ? 2 : nodes[place].isUnnamed ? 0 : 1,
  }));
  const kept = keep(rows, firstWrong, MOST_LINES);
  const width = Math.max(...kept.map(({ text }) => text.length));
  return kept.map(({ place, text }) => {
    const { data, grad, expectedData, expectedGrad } = nodes[place];
    const isFirstWrong = place === firstWrong;
    const line =
      `${text.padEnd(width)}  ${numbers("data", data, expectedData)}` +
      `  ${numbers("grad", grad, expectedGrad)}` +
      (isFirstWrong ? "  <- first wrong value" : "");
    return {
      text: line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 2)} …`,
      isFirstWrong,
    };
  });
}

/** The result first, under each value what it was computed from. */
export function treeOrder(
  nodes: readonly { readonly inputs: readonly number[] }[],
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

function describe({ name, expression }: ShownNode): string {
  return expression === "" ? name : `${name} = ${expression}`;
}

function numbers(
  what: string,
  got: JsonNumber,
  expected: JsonNumber | undefined,
): string {
  const digits = 4;
  const shown = `${what} ${formatNumber(Number(got), digits)}`;
  return expected === undefined
    ? shown
    : `${shown}, not ${formatNumber(Number(expected), digits)}`;
}
