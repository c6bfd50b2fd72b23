/**
 * Places in a text that stay the same whatever the size of the window.
 *
 * @module
 */
import { type Block, type Document, headingOf } from "./document.ts";

/** Where one is in a text. */
export interface Place {
  /** The heading it is under; `""` before the first. */
  readonly section: string;
  /** How many blocks below that heading. */
  readonly block: number;
  /** The folds before that which were not opened, if there are any. */
  readonly closed?: readonly number[];
}

/** The place of a block, and what was left closed on the way to it. */
export function placeOf(
  { blocks }: Document,
  block: number,
  opened: ReadonlySet<number>,
): Place {
  const heading = blocks.findLastIndex((one, i) =>
    i <= block && isHeading(one)
  );
  const folds = new Set(
    blocks.slice(0, block).flatMap(({ fold }) => fold ?? []),
  );
  const closed = [...folds.difference(opened)];
  return {
    ...heading === -1
      ? { section: "", block }
      : { section: headingOf(blocks[heading]), block: block - heading },
    ...closed.length > 0 && { closed },
  };
}

/** The block at a place; `undefined` where the text has no such heading any more. */
export function blockAt(
  { blocks }: Document,
  { section, block }: Place,
): number | undefined {
  const heading = blocks.findIndex((one) =>
    isHeading(one) && headingOf(one) === section
  );
  if (heading === -1) return undefined;
  const next = blocks.findIndex((one, i) => i > heading && isHeading(one));
  const last = (next === -1 ? blocks.length : next) - 1;
  return Math.min(heading + block, last);
}

/** The first block whose heading contains these words; one that says just them comes first. */
export function blockOfHeading(
  { blocks }: Document,
  words: string,
): number | undefined {
  const sought = plain(words);
  const headings = blocks.flatMap((block, i) =>
    isHeading(block) ? [{ i, text: plain(headingOf(block)) }] : []
  );
  return (headings.find(({ text }) => text === sought) ??
    headings.find(({ text }) => text.includes(sought)))?.i;
}

/** Every heading of a text, the title left out. */
export function headingsOf({ blocks }: Document): string[] {
  return blocks.filter(({ kind }) => kind === "heading").map(headingOf);
}

/** Capitals, and what a shell may have eaten, do not count. */
function plain(text: string): string {
  return text.toLowerCase().replace(/["'`*]/g, "").replace(/\s+/g, " ").trim();
}

function isHeading({ kind }: Block): boolean {
  return kind === "heading" || kind === "title";
}
