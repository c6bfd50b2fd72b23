/**
 * Bars and rectangles of lessons.
 *
 * @module
 */
import type { AreasFigure, BarsFigure } from "../../core/figures/figure.ts";
import { box, picture, text, widthOf } from "./svg_text.ts";

/** How wide and high a character of the declaration is drawn. */
const WIDE = 9, HIGH = 20;

/** Draws rectangles, with words beside them. */
export function areasSvg({ areas, words }: AreasFigure, says: string): string {
  const right = Math.max(
    ...areas.map(({ left, width }) => (left + width) * WIDE),
    ...words.map(({ left, text }) => left * WIDE + widthOf(text)),
  );
  const bottom = Math.max(
    ...areas.map(({ top, height }) => (top + height) * HIGH),
    ...words.map(({ top }) => (top + 1) * HIGH),
  );
  const body = [
    ...areas.map(({ left, top, width, height, label }, i) =>
      box(
        left * WIDE,
        top * HIGH,
        (width - 1) * WIDE,
        (height - 1) * HIGH,
        i === 0 ? "area" : "area strip",
      ) +
      text(
        (left + (width - 1) / 2) * WIDE,
        (top + (height - 1) / 2) * HIGH + 5,
        label,
        "title",
        "middle",
      )
    ),
    ...words.map(({ left, top, text: said }) =>
      text(left * WIDE, top * HIGH + 14, said, "label")
    ),
  ];
  return picture(right + 8, bottom + 4, says, body.join(""));
}

/** Draws numbers side by side, by their size. */
export function barsSvg({ bars, decimals }: BarsFigure, says: string): string {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  const names = Math.max(...bars.map(({ name }) => widthOf(name)));
  const numbers = Math.max(
    ...bars.map(({ value }) => widthOf(value.toFixed(decimals))),
  );
  const left = names + numbers + 28;
  const body = bars.map(({ name, value }, i) => {
    const y = i * 26 + 4;
    const width = Math.max(1.5, Math.abs(value) / longest * 300);
    return text(0, y + 14, name, "title") +
      text(left - 12, y + 14, value.toFixed(decimals), "label", "end") +
      `<rect class="amount" x="${left}" y="${y}" width="${
        width.toFixed(1)
      }" height="18" rx="2"/>`;
  });
  return picture(left + 304, bars.length * 26 + 6, says, body.join(""));
}
