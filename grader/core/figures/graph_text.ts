/**
 * A graph as text: values from left to right, what made them on the arrows.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { Canvas } from "./canvas.ts";
import type { Frame, GraphFigure, GraphValue } from "./figure.ts";
import { formatNumber } from "../report/format_number.ts";

/** Draws a graph, and below it what happens in each of its frames. */
export function graphText(
  { values, frames, textShows }: GraphFigure,
): string {
  if (frames !== undefined && textShows === "frames") {
    return framesText(values, frames);
  }
  const canvas = new Canvas();
  const columns = layOut(values);
  for (const value of values) {
    const { start, label } = columns[value.at[0]];
    const line = value.at[1];
    if (value.op !== undefined) {
      const box = value.op === "" ? "-" : `--( ${value.op} )`;
      canvas.write(start + 1, line, `${box.padEnd(label - start - 3, "-")}> `);
      const under = value.under ?? "";
      const middle = start + 1 + Math.ceil((box.length - under.length) / 2);
      canvas.write(Math.max(start + 1, middle), line + 1, under);
    }
    canvas.write(label, line, labelOf(value));
    if (value.grad !== undefined) canvas.write(label, line + 1, gradOf(value));
  }
  for (const value of values) connect(canvas, columns, values, value);
  const picture = canvas.toString();
  return frames === undefined
    ? picture
    : `${picture}\n\n${framesText(values, frames)}`;
}

/** Where a column's bus stands, and where its labels begin. */
interface Column {
  readonly start: number;
  readonly label: number;
}

function layOut(values: readonly GraphValue[]): Column[] {
  const columns: Column[] = [];
  let next = 0, close = 0;
  for (let i = 0; i <= Math.max(...values.map(({ at }) => at[0])); i++) {
    const here = values.filter(({ at }) => at[0] === i);
    const boxes = here.map(({ op }) =>
      op === undefined
        ? 0
        : op === ""
        ? "+--> ".length
        : op.length + "+--(  )--> ".length
    );
    // Where no paths meet or part, the arrows need no room to turn.
    const straight = here.every(({ from = [], at: [, line] }) =>
      from.every((key) => find(values, key).at[1] === line)
    );
    const start = straight ? close : next;
    const label = start + Math.max(0, ...boxes);
    columns.push({ start, label });
    const labels = Math.max(0, ...here.map((one) => labelOf(one).length));
    const grads = Math.max(0, ...here.map((one) => gradOf(one).length));
    close = label + labels;
    next = label + Math.max(labels + 3, grads + 1);
  }
  return columns;
}

function connect(
  canvas: Canvas,
  columns: readonly Column[],
  values: readonly GraphValue[],
  { from = [], at: [column, line] }: GraphValue,
): void {
  const bus = columns[column].start;
  const lines = [line];
  for (const key of from) {
    const source = find(values, key);
    const end = columns[source.at[0]].label + labelOf(source).length + 1;
    canvas.across(end, bus + 1, source.at[1]);
    lines.push(source.at[1]);
  }
  const [top, bottom] = [Math.min(...lines), Math.max(...lines)];
  if (top === bottom) return;
  canvas.down(bus, top, bottom);
  canvas.write(bus, line, "+");
}

function find(values: readonly GraphValue[], key: string): GraphValue {
  const found = values.find((value) => keyOf(value) === key);
  if (found === undefined) throw new Error(`No value is called ${key}`);
  return found;
}

/** What a value is called in a declaration. */
export function keyOf({ id, name }: GraphValue): string {
  return id ?? name;
}

function labelOf({ name, data }: GraphValue): string {
  if (data === undefined) return name;
  return name === ""
    ? formatNumber(data, 7)
    : `${name} = ${formatNumber(data, 7)}`;
}

function gradOf({ grad }: GraphValue): string {
  return grad === undefined ? "" : `grad ${formatNumber(grad, 7)}`;
}

function framesText(
  values: readonly GraphValue[],
  frames: readonly Frame[],
): string {
  const names = values.map(({ name }) => name)
    .filter((name) => frames.some(({ grads }) => name in grads)).reverse();
  const now: Record<string, number> = {};
  const rows = [["", ...names.map((name) => `${name}.grad`)]];
  for (const { says, grads } of frames) {
    Object.assign(now, grads);
    rows.push([says, ...names.map((name) => formatNumber(now[name] ?? 0, 7))]);
  }
  const first = Math.max(...rows.map(([says]) => says.length));
  return rows.map(([says, ...cells]) =>
    says.padEnd(first) + cells.map((cell) => cell.padStart(9)).join("")
  ).join("\n");
}
