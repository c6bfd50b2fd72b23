/**
 * Curves and points as text.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { compute } from "./arithmetic.ts";
import { Canvas } from "./canvas.ts";
import type { Axis, Curve, PlotFigure } from "./figure.ts";
import { formatNumber } from "../report/format_number.ts";

/** The size of the plane, in characters. */
const WIDE = 61, HIGH = 15;

/** Draws curves and points, with the ends of both axes and the curves' names. */
export function plotText(
  { x, y, curves, points = [], zeroLine = true }: PlotFigure,
): string {
  const canvas = new Canvas();
  const ends = [formatNumber(y.to, 7), formatNumber(y.from, 7)];
  const left = Math.max(...ends.map(({ length }) => length), y.name.length) + 2;
  const columnOf = (at: number) => left + place(x, at, WIDE);
  const lineOf = (at: number) => HIGH - 1 - place(y, at, HIGH);
  canvas.write(left - 2 - ends[0].length, 0, ends[0]);
  canvas.write(left - 2 - y.name.length, Math.floor(HIGH / 2), y.name);
  canvas.write(left - 2 - ends[1].length, HIGH - 1, ends[1]);
  for (let line = 0; line < HIGH; line++) canvas.write(left - 1, line, "|");
  canvas.write(left - 1, HIGH, `+${"-".repeat(WIDE)}`);
  canvas.write(left, HIGH + 1, formatNumber(x.from, 7));
  canvas.write(left + Math.floor(WIDE / 2), HIGH + 1, x.name);
  canvas.write(
    left + WIDE - formatNumber(x.to, 7).length,
    HIGH + 1,
    formatNumber(x.to, 7),
  );
  if (zeroLine && y.from < 0 && y.to > 0) {
    for (let i = 0; i < WIDE; i++) canvas.write(left + i, lineOf(0), ".");
    if (lineOf(0) !== Math.floor(HIGH / 2)) {
      canvas.write(left - 3, lineOf(0), "0");
    }
  }
  for (const { mark, places = [] } of curves.filter(({ apart }) => apart)) {
    for (const [x, y] of places) canvas.write(columnOf(x), lineOf(y), mark);
  }
  for (const curve of curves.filter(({ apart }) => !apart)) {
    let last: number | undefined;
    for (let i = 0; i < WIDE; i++) {
      const at = x.from + (x.to - x.from) * i / (WIDE - 1);
      const height = heightOf(curve, at);
      if (height === undefined || height < y.from || height > y.to) {
        last = undefined;
        continue;
      }
      const line = lineOf(height);
      // A steep curve keeps together.
      const from = last === undefined || Math.abs(last - line) <= 1
        ? line
        : last + Math.sign(line - last);
      for (
        let between = Math.min(from, line);
        between <= Math.max(from, line);
        between++
      ) canvas.write(left + i, between, curve.mark);
      last = line;
    }
  }
  for (const point of points) {
    canvas.write(columnOf(point.x), lineOf(point.y), point.label);
  }
  const legend = curves.filter(({ name }) => name !== "")
    .map(({ name, mark }) => `${mark}  ${name}`).join("      ");
  return legend === "" ? `${canvas}` : `${canvas}\n\n${legend}`;
}

function place({ from, to }: Axis, at: number, size: number): number {
  return Math.round((at - from) / (to - from) * (size - 1));
}

/** How high a curve is at a place; undefined where it is not. */
export function heightOf(
  { formula, places = [] }: Curve,
  at: number,
): number | undefined {
  if (formula !== undefined) return compute(formula, { x: at });
  const next = places.findIndex(([x]) => x >= at);
  if (next < 0 || (next === 0 && places[0][0] > at)) return undefined;
  const [x2, y2] = places[next];
  const [x1, y1] = places[Math.max(0, next - 1)];
  return x2 === x1 ? y2 : y1 + (y2 - y1) * (at - x1) / (x2 - x1);
}
