/**
 * Graphs of lessons: boxes for values, what made them on the lines.
 *
 * @module
 */
import type { GraphFigure, GraphValue } from "../../core/figures/figure.ts";
import { keyOf } from "../../core/figures/graph_text.ts";
import { formatNumber } from "../../core/report/format_number.ts";
import { box, curve, picture, text, widthOf } from "./svg_text.ts";

const LINE = 17, PADDING = 10, GAP = 24;

/** A value with its box. */
interface Placed {
  readonly value: GraphValue;
  readonly lines: readonly string[];
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a graph. */
export function graphSvg({ values }: GraphFigure, says: string): string {
  const placed = values.map((value): Placed => {
    const lines = linesOf(value);
    return {
      value,
      lines,
      x: 0,
      y: 0,
      width: Math.max(44, ...lines.map((line) => widthOf(line))) + 2 * PADDING,
      height: Math.max(1, lines.length) * LINE + 10,
    };
  });
  const width = placeColumns(placed);
  const height = placeLines(placed);
  const find = (key: string) =>
    placed.find(({ value }) => keyOf(value) === key)!;
  const lines = placed.flatMap((to) =>
    (to.value.from ?? []).map((key) => {
      const from = find(key);
      return curve(from.x + from.width, from.y, to.x - opWidth(to), to.y);
    })
  );
  return picture(
    width,
    height,
    says,
    lines.join("") + placed.map(drawn).join(""),
  );
}

/** The texts of a box: its name and number, its grad. */
function linesOf({ name, data, grad }: GraphValue): string[] {
  const number = data === undefined ? "" : formatNumber(data, 7);
  const title = name === ""
    ? number
    : number === ""
    ? name
    : `${name} = ${number}`;
  return [
    ...(title === "" ? [] : [title]),
    ...(grad === undefined ? [] : [`grad ${formatNumber(grad, 7)}`]),
  ];
}

/** How much room what made a value takes before its box. */
function opWidth({ value: { op = "", under = "" } }: Placed): number {
  return op === "" && under === ""
    ? 0
    : Math.max(widthOf(op, 12), widthOf(under, 11)) + 26;
}

function placeColumns(placed: readonly Placed[]): number {
  let left = 2;
  const last = Math.max(...placed.map(({ value }) => value.at[0]));
  for (let column = 0; column <= last; column++) {
    const here = placed.filter(({ value }) => value.at[0] === column);
    const before = Math.max(0, ...here.map(opWidth));
    for (const one of here) one.x = left + before;
    const widest = Math.max(0, ...here.map(({ width }) => width));
    left += before + widest + (column === last ? 2 : GAP + 10);
  }
  return left;
}

/** The lines of the declaration, drawn closer or wider so that no boxes overlap. */
function placeLines(placed: readonly Placed[]): number {
  let stretch = 24;
  for (const a of placed) {
    for (const b of placed) {
      const apart = b.value.at[1] - a.value.at[1];
      if (a.value.at[0] !== b.value.at[0] || apart <= 0) continue;
      stretch = Math.max(stretch, ((a.height + b.height) / 2 + 12) / apart);
    }
  }
  const first = Math.min(...placed.map(({ value }) => value.at[1]));
  const most = Math.max(...placed.map(({ height }) => height));
  for (const one of placed) {
    one.y = (one.value.at[1] - first) * stretch + most / 2 + 2;
  }
  return Math.max(...placed.map(({ y, height }) => y + height / 2)) + 14;
}

function drawn(one: Placed): string {
  const { value, lines, x, y, width, height } = one;
  const top = y - height / 2;
  const op = opWidth(one);
  const isLeaf = value.op === undefined;
  const parts = [
    box(x, top, width, height, isLeaf ? "value leaf" : "value"),
    ...lines.map((line, i) =>
      text(
        x + PADDING,
        top + (i + 1) * LINE + 1,
        line,
        i === 0 ? "title" : "grad",
      )
    ),
  ];
  if (op === 0) return parts.join("");
  const middle = x - op / 2 - 4;
  const label = value.op ?? "";
  const wide = widthOf(label, 12) + 14;
  return [
    `<path class="line" d="M${x - op} ${y}H${x}"/>`,
    ...(label === "" ? [] : [
      `<rect class="op" x="${middle - wide / 2}" y="${
        y - 11
      }" width="${wide}" height="22" rx="11"/>`,
      text(middle, y + 4, label, "op-name", "middle"),
    ]),
    ...(value.under === undefined
      ? []
      : [text(middle, y + 26, value.under, "under", "middle")]),
    ...parts,
  ].join("");
}
