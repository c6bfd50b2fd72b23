/**
 * SVG as text.
 *
 * @module
 */
import { escaped } from "../site/escaped.ts";

/** Rounded, so that a drawing is not made of long numbers. */
export function r(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How wide a text is about, in pixels. */
export function widthOf(text: string, size = 13): number {
  return text.length * size * 0.56;
}

/** A text at a place. */
export function text(
  x: number,
  y: number,
  words: string,
  kind = "",
  anchor: "start" | "middle" | "end" = "start",
): string {
  const attributes = kind === "" ? "" : ` class="${kind}"`;
  const where = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${r(x)}" y="${r(y)}"${attributes}${where}>${
    escaped(words)
  }</text>`;
}

/** A box with round corners. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  kind: string,
): string {
  return `<rect class="${kind}" x="${r(x)}" y="${r(y)}" width="${
    r(width)
  }" height="${r(height)}" rx="6"/>`;
}

/** A curve from left to right. */
export function curve(x1: number, y1: number, x2: number, y2: number): string {
  const x = r((x1 + x2) / 2);
  return `<path class="line" d="M${r(x1)} ${r(y1)}C${x} ${r(y1)} ${x} ${
    r(y2)
  } ${r(x2)} ${r(y2)}"/>`;
}

/** A whole picture, with what there is to see in words. */
export function picture(
  width: number,
  height: number,
  says: string,
  body: string,
): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  // What scrolls takes the focus, so it is what has the name, and there is one of them.
  return `<div class="scroll drawing" tabindex="0" role="img" aria-label="${
    escaped(says)
  }"><svg viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" aria-hidden="true">${body}</svg></div>`;
}
