/**
 * Which bracket has no other half, in a file that cannot be read for it.
 *
 * @module
 */
import { blank } from "./source_text.ts";

/** A bracket, and where it stands, counted from 1. */
export interface LoneBracket {
  readonly bracket: string;
  readonly line: number;
  readonly column: number;
}

/** More text than people write here, in characters. */
const LONGEST = 50_000;

const PAIRS = ["{}", "()", "[]"];

/** The other half of a bracket. */
export function otherHalf(bracket: string): string {
  return PAIRS.find(([open]) => open === bracket)![1];
}

/**
 * Finds the bracket that nothing closes. Which of those that are open it is, the lines
 * tell: what stands in brackets is indented.
 *
 * @param text A file.
 * @returns `undefined` where each has its other half.
 */
export function openBracket(text: string): LoneBracket | undefined {
  const code = text.length > LONGEST ? "" : blank(text);
  const [open, close] =
    PAIRS.find(([open, close]) =>
      code.split(open).length > code.split(close).length
    ) ?? [];
  // What stands behind a backtick that is alone is no code.
  if (open === undefined || code.split("`").length % 2 === 0) return undefined;
  const waiting: (LoneBracket & { readonly indent: number })[] = [];
  for (const [i, line] of code.split(/\r\n?|\n/).entries()) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    const top = waiting.at(-1);
    const closes = ")]}".includes(line[indent]);
    if (
      top?.bracket === open &&
      (closes ? indent < top.indent : indent <= top.indent)
    ) return top;
    for (const [at, bracket] of [...line].entries()) {
      if ("([{".includes(bracket)) {
        waiting.push({ bracket, line: i + 1, column: at + 1, indent });
      }
      if (!")]}".includes(bracket)) continue;
      const closed = waiting.pop();
      if (closed?.bracket === open && bracket !== close) return closed;
    }
  }
  return waiting.findLast(({ bracket }) => bracket === open);
}
