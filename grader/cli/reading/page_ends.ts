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
const LITTLE = 0.4;

/** A figure is moved to the next page with its sentence if that leaves no more empty. */
const WITH_SENTENCE = 1 / 3;

/**
 * Finds where the page ends that begins at a line.
 *
 * @param lines All lines.
 * @param top The first line of the page.
 * @param room How many lines it may have.
 * @param mustStop Whether a page has to end after a line.
 * @param least How full a page has to be: 0 where pages are printed one below the other,
 * and nothing is left empty by a short one.
 * @returns The first line of the page after it; blank lines before that may go
 * beyond the room.
 */
export function pageEnd(
  lines: readonly Line[],
  top: number,
  room: number,
  mustStop: (line: Line) => boolean,
  least = LITTLE,
): number {
  const stop = lines.findIndex((line, i) =>
    i >= top && mustStop(line) && !(lines[i + 1] && mustStop(lines[i + 1]))
  );
  const last = stop === -1 ? lines.length : stop + 1;
  if (last - top <= room) return last;
  const section = lastBreak(lines, top, top + room, BREAK.section);
  if (section - top >= room * FULL_ENOUGH) return section;
  const figure = lastBreak(lines, top, top + room, BREAK.sentence);
  const hasFigure = lines[figure].cost === BREAK.sentence;
  for (let cost: number = BREAK.block; cost <= BREAK.drawn; cost++) {
    const end = lastBreak(lines, top, top + room, cost);
    if (end <= top) continue;
    const isSentence = cost >= BREAK.prose && cost < BREAK.sentence;
    // A whole sentence that is shown again with its figure is better than half of it.
    if (isSentence && hasFigure && end < figure) continue;
    // What is cut here will be seen whole on the next page: then this one may be full.
    const isCut = cost === BREAK.drawn;
    if (isCut && wholeFrom(lines, top + room, room) !== undefined) break;
    if (isCut && (wholeFrom(lines, end, room) ?? end) <= top) continue;
    // What follows is moved to the next page whole, if it will be whole there.
    const next = lastText(lines, nextBreak(lines, end, cost));
    const isWhole = next - end <= room;
    const enough = !isWhole
      ? HALF
      : cost === BREAK.block && hasFigure && end < figure
      ? 1 - WITH_SENTENCE
      : least;
    const filled = lastText(lines, end) - top;
    if (filled >= room * (least === 0 ? 0 : enough)) return end;
  }
  const end = Math.min(top + room, last);
  return lines[end]?.text === "" ? end + 1 : end;
}

/**
 * Finds the first line of the page after one: a figure that had to be parted from the
 * sentence before it, or cut, is shown as a whole, and the sentence once more.
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
  const whole = wholeFrom(lines, end, room);
  return whole === undefined || whole >= end - 1 ? end : whole;
}

/**
 * Where the page would begin that shows as a whole what is cut at a line, with as much
 * of the sentence before it as there is room for.
 *
 * @returns `undefined` where it is prose, or higher than a page.
 */
function wholeFrom(
  lines: readonly Line[],
  cut: number,
  room: number,
): number | undefined {
  while (lines[cut]?.text === "" && !lines[cut].isWide) cut++;
  const line = lines[cut];
  if (line === undefined) return undefined;
  const isCaption = line.cost === BREAK.drawn && !line.isWide;
  if (!line.isWide && !isCaption) return undefined;
  const figure = isCaption ? line.block - 1 : line.block;
  const first = lines.findIndex(({ block, text }) =>
    block === figure && text !== ""
  );
  const end = lastText(lines, nextBreak(lines, first, BREAK.sentence));
  if (end - first > room) return undefined;
  if (lines[first].cost !== BREAK.sentence) return first;
  const sentence = lines.findIndex(({ block, text }) =>
    block === lines[first].block - 1 && text !== ""
  );
  return Math.max(sentence, end - room);
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
  // Below a heading, or where a figure was moved to its sentence, a paragraph begins.
  const begins = lines[earliest - 1].text === "" && !lines[earliest].isWide;
  for (let cost: number = BREAK.block; cost <= BREAK.drawn; cost++) {
    if (cost === BREAK.prose && begins) return earliest;
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
