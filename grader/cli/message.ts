/**
 * Feedback in a terminal, made to fit the lines there are.
 *
 * @module
 */
import type { DrawnLine } from "../core/report/draw_graph.ts";
import type { Feedback } from "../core/report/feedback.ts";
import {
  printable,
  shorten,
  shortenAtBorders,
  shortenMiddle,
  WIDTH,
  wrap,
} from "../core/report/layout.ts";
import { type Part, sentences } from "../core/report/sentences.ts";

/** How many lines each label may have where there is room; others one. */
const MOST_LINES: Record<string, number> = {
  "": 3,
  Tried: 3,
  Threw: 2,
  Expected: 2,
  Got: 2,
};

/** Who gets the lines that are left, one each time, in this order. */
const WHO_GETS_MORE = ["Tried", "Threw", "Expected", "Got", "Tried"];

/** How wide a label is; longer ones are as wide as they are. */
const LABEL_WIDTH = 9;

/** How many lines the name of a mistake may have. */
const MOST_NAMING_LINES = 3;

/** How a message goes on that names a second mistake. */
const SECOND = " And: ";

/** What stands for a second mistake where there is no room for it. */
const ANOTHER = " There may be another.";

/**
 * Puts feedback into lines: what was observed, then the mistake's name, if known.
 *
 * @param feedback What there is to say.
 * @param room How many lines there are, six at least.
 */
export function messageLines(feedback: Feedback, room: number): string[] {
  const { parts, drawing, naming } = sentences(feedback);
  const named = namingLines(naming.map(inOneLine));
  const said = parts.map(({ label, text }) => ({
    label,
    text: inOneLine(text),
  }));
  const left = room - named.length;
  const lines = drawing.length > 0
    ? withDrawing(said, drawing, left)
    : spread(said, left);
  return [...lines.map((line) => `  ${line}`), ...named];
}

function inOneLine(text: string): string {
  return printable(text).replaceAll("\n", " ");
}

/** Whole sentences: a second mistake is named where all of it fits. */
function namingLines([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  const choices = [
    [first, ...others].join(SECOND),
    ...(others.length > 0 ? [first + ANOTHER] : []),
    first,
  ].map((text) => wrap(text, WIDTH));
  return choices.find((lines) => lines.length <= MOST_NAMING_LINES) ??
    shorten(choices.at(-1)!, MOST_NAMING_LINES);
}

/** The lines of a drawing have to be seen; what was tried gets what they leave. */
function withDrawing(
  parts: readonly Part[],
  drawing: readonly DrawnLine[],
  room: number,
): string[] {
  const kept = [...drawing];
  while (kept.length > Math.max(2, room - parts.length)) {
    kept.splice(
      kept.findLastIndex((line, i) => i > 0 && !line.isFirstWrong),
      1,
    );
  }
  return [
    ...spread(parts, room - kept.length),
    ...kept.map(({ text }) => cut(printable(text))),
  ];
}

/** A line of code may be of any length. */
function cut(line: string): string {
  return line.length <= WIDTH - 2 ? line : `${line.slice(0, WIDTH - 4)} …`;
}

/** Every part gets a line, and what is left goes where it is needed. */
function spread(parts: readonly Part[], room: number): string[] {
  const said = parts.slice(0, room);
  const counts = said.map(() => 1);
  let left = room - said.length;
  for (const label of WHO_GETS_MORE) {
    for (const [i, part] of said.entries()) {
      const most = MOST_LINES[part.label] ?? 1;
      const mine = part.label === label || part.label === "";
      if (!mine || left <= 0 || counts[i] >= most) continue;
      if (linesOf(part, counts[i]).all) continue;
      counts[i]++;
      left--;
    }
  }
  return said.flatMap((part, i) => linesOf(part, counts[i]).lines);
}

/** A part in at most so many lines, and whether that is all of it. */
function linesOf(
  { label, text }: Part,
  most: number,
): { lines: string[]; all: boolean } {
  const head = label === "" ? "" : `${`${label}:`.padEnd(LABEL_WIDTH)} `;
  const width = WIDTH - 2 - head.length;
  const whole = wrap(text, width);
  const all = whole.length <= most;
  const short = () => {
    // Lines are broken at spaces, so not all of their width is used.
    const characters = most * width - 10 * (most - 1);
    const cut = label === "Tried"
      ? shortenAtBorders(text, characters)
      : shortenMiddle(text, characters);
    return shorten(wrap(cut, width), most);
  };
  const lines = all ? whole : label === "" ? shorten(whole, most) : short();
  return {
    lines: lines.map((line, i) =>
      (i === 0 ? head : " ".repeat(head.length)) + line
    ),
    all,
  };
}
