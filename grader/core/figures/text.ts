/**
 * Any figure as text, at most 80 columns wide.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { Canvas } from "./canvas.ts";
import type { AreasFigure, BarsFigure, Figure } from "./figure.ts";
import { graphText } from "./graph_text.ts";
import { networkText } from "./network_text.ts";
import { plotText } from "./plot_text.ts";

/** How wide a caption gets. */
const CAPTION = 72;

/**
 * Draws a figure as a terminal and a code host show it, its caption below.
 *
 * @param figure The declaration.
 * @returns Lines of text, without a line end after the last.
 *
 * @example
 * ```ts
 * import { drawFigure } from "./text.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = drawFigure({
 *   figure: "graph",
 *   caption: "Twice as much.",
 *   says: "x is 2; doubled it gives y, which is 4.",
 *   values: [
 *     { name: "x", data: 2, at: [0, 0] },
 *     { name: "y", op: "* 2", from: ["x"], data: 4, at: [1, 0] },
 *   ],
 * });
 * assertEquals(text, "x = 2 --( * 2 )--> y = 4\n\nTwice as much.");
 * ```
 */
export function drawFigure(figure: Figure): string {
  return `${picture(figure).trimEnd()}\n\n${wrap(figure.caption)}`;
}

function picture(figure: Figure): string {
  switch (figure.figure) {
    case "graph":
      return graphText(figure);
    case "network":
      return networkText(figure);
    case "plot":
      return plotText(figure);
    case "bars":
      return barsText(figure);
    case "areas":
      return areasText(figure);
  }
}

function barsText({ bars, decimals }: BarsFigure): string {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  const names = Math.max(...bars.map(({ name }) => name.length));
  return bars.map(({ name, value }) => {
    const number = value.toFixed(decimals).padStart(decimals + 3);
    const bar = "#".repeat(Math.round(Math.abs(value) / longest * 48));
    return `${name.padEnd(names)}  ${number}  ${bar}`.trimEnd();
  }).join("\n");
}

function areasText({ areas, words }: AreasFigure): string {
  const canvas = new Canvas();
  for (const { left, top, width, height, label } of areas) {
    const [right, bottom] = [left + width - 1, top + height - 1];
    canvas.across(left, right, top);
    canvas.across(left, right, bottom);
    canvas.down(left, top, bottom);
    canvas.down(right, top, bottom);
    canvas.write(
      left + Math.ceil((width - label.length) / 2),
      top + Math.floor((height - 1) / 2),
      label,
    );
  }
  for (const { left, top, text } of words) canvas.write(left, top, text);
  return canvas.toString();
}

function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== "" && last.length + 1 + word.length > CAPTION) lines.push("");
    lines[lines.length - 1] += lines[lines.length - 1] === ""
      ? word
      : ` ${word}`;
  }
  return lines.join("\n");
}
