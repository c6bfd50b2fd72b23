/**
 * Curves and points of lessons.
 *
 * @module
 */
import type { Curve, PlotFigure } from "../../core/figures/figure.ts";
import { heightOf } from "../../core/figures/plot_text.ts";
import { formatNumber } from "../../core/report/format_number.ts";
import { escaped } from "../site/escaped.ts";
import { picture, r, text, widthOf } from "./svg_text.ts";

const WIDE = 420, HIGH = 220, TOP = 12;

/** How many straight pieces a curve is made of. */
const PIECES = 160;

/** Draws curves and points, with both axes and the curves' names. */
export function plotSvg(
  { x, y, curves, points = [], zeroLine = true }: PlotFigure,
  says: string,
): string {
  const ends = [formatNumber(y.to, 7), formatNumber(y.from, 7)];
  const left =
    Math.max(...ends.map((end) => widthOf(end, 12)), widthOf(y.name)) + 12;
  const xOf = (at: number) => left + (at - x.from) / (x.to - x.from) * WIDE;
  const yOf = (at: number) => TOP + (y.to - at) / (y.to - y.from) * HIGH;
  /** Whether the curve under a point goes up steeply, to where its label would stand. */
  const rises = (point: { x: number; y: number }) => {
    const [nearest = point.y] = curves.map((curve) => heightOf(curve, point.x))
      .filter((height) => height !== undefined)
      .toSorted((a, b) => Math.abs(a - point.y) - Math.abs(b - point.y));
    const on = curves.find((curve) => heightOf(curve, point.x) === nearest);
    const right = on && heightOf(on, point.x + (x.to - x.from) * 8 / WIDE);
    return right !== undefined && yOf(nearest) - yOf(right) > 6;
  };
  const parts = [
    `<path class="axis" d="M${left} ${TOP}V${TOP + HIGH}H${left + WIDE}"/>`,
    text(left - 8, TOP + 5, ends[0], "tick", "end"),
    text(left - 8, TOP + HIGH + 2, ends[1], "tick", "end"),
    text(left - 8, TOP + HIGH / 2, y.name, "tick", "end"),
    text(left, TOP + HIGH + 18, formatNumber(x.from, 7), "tick"),
    text(left + WIDE / 2, TOP + HIGH + 18, x.name, "tick", "middle"),
    text(left + WIDE, TOP + HIGH + 18, formatNumber(x.to, 7), "tick", "end"),
  ];
  if (zeroLine && y.from < 0 && y.to > 0) {
    parts.push(
      `<path class="zero" d="M${left} ${r(yOf(0))}H${left + WIDE}"/>`,
    );
    // In the middle stands the name.
    if (Math.abs(yOf(0) - TOP - HIGH / 2) > 16) {
      parts.push(text(left - 8, yOf(0) + 4, "0", "tick", "end"));
    }
  }
  for (const [i, curve] of curves.entries()) {
    parts.push(drawn(curve, i, { x, y }, xOf, yOf));
  }
  for (const point of points) {
    const [px, py] = [xOf(point.x), yOf(point.y)];
    const down = py < TOP + 12 ? 16 : rises(point) ? 4 : -8;
    parts.push(
      `<circle class="point" cx="${r(px)}" cy="${r(py)}" r="4"/>`,
      text(px + 8, py + down, point.label, "label"),
    );
  }
  const named = curves.map((curve, i) => ({ ...curve, i }))
    .filter(({ name }) => name !== "");
  let at = left;
  for (const { name, i } of named) {
    const [key, y] = [at, TOP + HIGH + 42];
    parts.push(
      `<path class="curve c${i % 3}" d="M${r(key)} ${y - 4}h22"/>`,
      text(key + 28, y, name, "label"),
    );
    at += 28 + widthOf(name) + 24;
  }
  return picture(
    Math.max(left + WIDE + 30, at),
    TOP + HIGH + (named.length > 0 ? 54 : 26),
    says,
    parts.join(""),
  );
}

function drawn(
  curve: Curve,
  i: number,
  { x, y }: Pick<PlotFigure, "x" | "y">,
  xOf: (at: number) => number,
  yOf: (at: number) => number,
): string {
  const kind = `curve c${i % 3}`;
  if (curve.apart) {
    return (curve.places ?? []).map(([px, py]) =>
      `<circle class="dot c${i % 3}" cx="${r(xOf(px))}" cy="${
        r(yOf(py))
      }" r="3"><title>${escaped(curve.name)}</title></circle>`
    ).join("");
  }
  let path = "", pen = "M";
  for (let piece = 0; piece <= PIECES; piece++) {
    const at = x.from + (x.to - x.from) * piece / PIECES;
    const height = heightOf(curve, at);
    if (height === undefined || height < y.from || height > y.to) {
      pen = "M";
      continue;
    }
    path += `${pen}${r(xOf(at))} ${r(yOf(height))}`;
    pen = "L";
  }
  return `<path class="${kind}" d="${path}"/>`;
}
