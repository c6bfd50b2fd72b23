/**
 * How wide text is in a terminal, whatever it is written in.
 *
 * @module
 */
import { stdAtHand } from "./packages/std.ts";

const { unicodeWidth } = await stdAtHand("@std/cli/unicode-width");

/** The codes that colour text; they take no room. */
// deno-lint-ignore no-control-regex
export const COLOR = /(\x1b\[[\d;]*m)/;

/** A line without its colours. */
export function withoutColors(line: string): string {
  return line.split(COLOR).filter((_, i) => i % 2 === 0).join("");
}

/** Text in which every character takes a column, as most text does. */
const PLAIN = /^[ -~]*$/;

/** How many columns a line takes. */
export function widthOf(line: string): number {
  // The library looks at every character, and a lesson has tens of thousands.
  return PLAIN.test(line) ? line.length : unicodeWidth(withoutColors(line));
}

/** A text with blanks behind it, so that the next column of a table begins in line. */
export function padTo(width: number, text: string): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/**
 * What of a text can be seen between two columns, colours and all. Of a wide character
 * that only its right half is inside, a blank is seen.
 */
export function between(from: number, to: number, text: string): string {
  let column = 0;
  const seen = (character: string) => {
    const start = column;
    column += unicodeWidth(character);
    if (start >= from) return column <= to ? character : "";
    return column > from ? " " : "";
  };
  return text.split(COLOR).map((part, i) =>
    i % 2 === 1 ? part : Array.from(part, seen).join("")
  ).join("");
}
