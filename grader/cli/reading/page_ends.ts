/**
 * Where pages end: so that what belongs together is seen together.
 *
 * @module
 */
import { BREAK, type Line } from "./lay_out.ts";

/** A section begins a new page where the page before is filled so far. */
const FULL_ENOUGH = 0.6;

/** A page that leaves more than this empty has to have a reason. */
const HALF = 0.5;

/** A page that is filled less than this looks as if something were missing. */
const LITTLE = 1 / 3;

/**
 * Finds where the page ends that begins at a line.
 *
 * @param lines All lines.
 * @param top The first line of the page.
 * @param room How many lines it may have.
 * @param mustStop Whether a page has to end after a line.
 * @returns The first line of the page after it; blank lines before that may go
 * beyond the room.
 */
export function pageEnd(
  lines: readonly Line[],
  top: number,
  room: number,
  mustStop: (line: Line) => boolean,
): number {
  const stop = lines.findIndex((line, i) =>
    i >= top && mustStop(line) && !(lines[i + 1] && mustStop(lines[i + 1]))
  );
  const last = stop === -1 ? lines.length : stop + 1;
  if (last - top <= room) return last;
  const section = lastBreak(lines, top, top + room, BREAK.section);
  if (section - top >= room * FULL_ENOUGH) return section;
  let short: number | undefined;
  for (let cost: number = BREAK.block; cost <= BREAK.drawn; cost++) {
    const end = lastBreak(lines, top, top + room, cost);
    if (end <= top) continue;
    // What follows is moved to the next page whole, if it will be whole there.
    const next = lastText(lines, nextBreak(lines, end, cost));
    const isWhole = next - end <= room;
    if (!isWhole && end - top < room * HALF) continue;
    if (end - top >= room * LITTLE) return end;
    // A part of a paragraph is better than a page of a few lines.
    short ??= end;
    if (cost >= BREAK.tight) break;
  }
  if (short !== undefined) return short;
  const end = Math.min(top + room, last);
  return lines[end]?.text === "" ? end + 1 : end;
}

/**
 * Finds the first line of the page after one: where a figure had to be parted from
 * the sentence before it, the sentence is shown once more.
 *
 * @param lines All lines.
 * @param end Where the page ended.
 * @param room How many lines a page may have.
 */
export function pageAfter(
  lines: readonly Line[],
  end: number,
  room: number,
): number {
  if (lines[end]?.cost !== BREAK.sentence) return end;
  const figureEnd = lastText(lines, nextBreak(lines, end, BREAK.sentence));
  const sentence = lines[end].block - 1;
  const first = lines.findIndex(({ block, text }) =>
    block === sentence && text !== ""
  );
  const top = Math.max(first, figureEnd - room);
  return top < 0 || top >= end - 1 ? end : top;
}

/**
 * Finds the page that ends at a line.
 *
 * @param end The first line after it.
 * @returns Its first line.
 */
export function pageBefore(
  lines: readonly Line[],
  end: number,
  room: number,
): number {
  const earliest = Math.max(0, lastText(lines, end) - room);
  if (earliest === 0) return 0;
  for (let cost: number = BREAK.block; cost <= BREAK.drawn; cost++) {
    const top = nextBreak(lines, earliest - 1, cost);
    if (top < end && end - top >= room * HALF) return top;
  }
  return earliest;
}

/** The last line up to `to` that a page may begin with; `from` if there is none. */
function lastBreak(
  lines: readonly Line[],
  from: number,
  to: number,
  most: number,
): number {
  // Blank lines at the end of a page need not fit.
  while (lines[to]?.text === "") to++;
  for (let i = Math.min(to, lines.length - 1); i > from; i--) {
    if (lines[i].cost <= most) return i;
  }
  return from;
}

/** The first line after `from` that a page may begin with. */
function nextBreak(
  lines: readonly Line[],
  from: number,
  most: number,
): number {
  for (let i = from + 1; i < lines.length; i++) {
    if (lines[i].cost <= most) return i;
  }
  return lines.length;
}

/** The end of some lines, those that are blank before it left out. */
function lastText(lines: readonly Line[], end: number): number {
  while (lines[end - 1]?.text === "") end--;
  return end;
}
