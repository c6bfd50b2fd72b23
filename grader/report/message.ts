/**
 * The message of a check in a terminal, made to fit the lines there are.
 *
 * @module
 */
import {
  printable,
  shorten,
  shortenAtBorders,
  shortenMiddle,
  WIDTH,
  wrap,
} from "./layout.ts";
import { type CheckReport, THIS_IS_WHEN } from "./record.ts";

/** How many lines each label may have where there is room; others one. */
const MOST_LINES: Record<string, number> = {
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

/** What is said of a second mistake where there is no room for it. */
const ANOTHER = " There is a second one.";

/** One line of what was observed, or several of text that is broken into lines. */
type Part =
  | { readonly label: string; readonly text: string }
  | { readonly drawn: string };

/**
 * Puts a message into lines: what was observed, then the mistake's name, if known.
 *
 * @param report The check's report.
 * @param room How many lines there are, six at least.
 */
export function messageLines(
  { message = "", mistake }: CheckReport,
  room: number,
): string[] {
  const whole = printable(message);
  // Only where there is a name; the learner's code may say these words as well.
  const at = mistake === undefined
    ? -1
    : whole.lastIndexOf(`\n${THIS_IS_WHEN}`);
  const observed = at < 0 ? whole : whole.slice(0, at);
  const naming = at < 0 ? [] : namingLines(whole.slice(at + 1));
  const parts = observed.split("\n").map(partOf);
  const drawn = parts.filter((part) => "drawn" in part);
  const lines = drawn.length > 0
    ? withDrawing(parts, room - naming.length)
    : spread(parts, room - naming.length);
  return [...lines.map((line) => `  ${line}`), ...naming];
}

function partOf(line: string): Part {
  if (line.startsWith("  ")) return { drawn: line.slice(2) };
  const [, label = "", text = line] = line.match(/^([A-Z][a-z ]+): (.*)$/) ??
    [];
  return { label, text };
}

/** Whole sentences: a second mistake is named where all of it fits. */
function namingLines(text: string): string[] {
  const [first, ...others] = text.replaceAll("\n", " ").split(SECOND);
  const choices = [
    [first, ...others].join(SECOND),
    ...(others.length > 0 ? [first + ANOTHER] : []),
    first,
  ].map((text) => wrap(text, WIDTH));
  return choices.find((lines) => lines.length <= MOST_NAMING_LINES) ??
    shorten(choices.at(-1)!, MOST_NAMING_LINES);
}

/** The lines of a drawing have to be seen; what was tried gets what they leave. */
function withDrawing(parts: readonly Part[], room: number): string[] {
  const drawn = parts.flatMap((part) => "drawn" in part ? [part.drawn] : []);
  const said = parts.filter((part) => "label" in part);
  const kept = [...drawn];
  while (kept.length > Math.max(2, room - said.length)) {
    const last = kept.findLastIndex((line, i) =>
      i > 0 && !line.includes("<- first wrong value")
    );
    kept.splice(last, 1);
  }
  return [...spread(said, room - kept.length), ...kept];
}

/** Every part gets a line, and what is left goes where it is needed. */
function spread(parts: readonly Part[], room: number): string[] {
  const said = parts.filter((part) => "label" in part).slice(0, room);
  const counts = said.map(() => 1);
  let left = room - said.length;
  for (const label of WHO_GETS_MORE) {
    for (const [i, part] of said.entries()) {
      const most = part.label === "" ? 2 : MOST_LINES[part.label] ?? 1;
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
  { label, text }: { readonly label: string; readonly text: string },
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
