/**
 * What a pager shows around a text and in it.
 *
 * @module
 */
import { bold, dim, inverse } from "../colors.ts";
import type { Key } from "../window/keys.ts";
import { between, COLOR, widthOf } from "../../kit/display_width.ts";

/** What stands around a text. */
export interface Frame {
  /** What it is called. */
  readonly title: string;
  /** What comes when it has been read: words for the last line. */
  readonly after: string;
}

/** Keys that do what another one does, as in other pagers. */
export const ALIASES: Readonly<Record<Key, Key>> = {
  "f": " ",
  "page-down": " ",
  "page-up": "b",
  "backspace": "b",
  "j": "down",
  "k": "up",
  "home": "g",
  "end": "G",
  "h": "?",
  "Q": "q",
  "ctrl-c": "q",
  "ctrl-d": "q",
  "ctrl-\\": "q",
};

/** Every key. */
export const HELP: readonly string[] = [
  "space, Enter      the next page; Enter also opens an answer",
  "b                 the page before",
  "arrows up, down   one line",
  "arrows left, right   what is wider than the window",
  "g, G              the beginning, the end",
  "/                 finds words; n the next ones, N the ones before",
  "q                 stops; your place is kept",
  "Ctrl-Z            back to the shell; fg comes here again",
  "",
  "Any key goes back to the text.",
];

/** What the last line depends on. */
export interface Status {
  readonly news: string | undefined;
  readonly isQuestion: boolean;
  readonly isFold: boolean;
  readonly isWide: boolean;
  readonly isEnd: boolean;
  readonly percent: number;
  readonly title: string;
  readonly after: string;
}

/** The last line: the first form of it that fits. */
export function statusLine(status: Status, columns: number): string {
  const forms = statusForms(status);
  const text = forms.find((form) => widthOf(form) <= columns) ??
    between(0, columns, forms[forms.length - 1]);
  return status.news !== undefined || status.isQuestion
    ? bold(text)
    : dim(text);
}

function statusForms(
  { news, isQuestion, isFold, isWide, isEnd, percent, title, after }: Status,
): string[] {
  if (news !== undefined) return [news];
  if (isQuestion) {
    return [
      "Your own answer first. Then Enter shows ours.   b back   q stop",
      "Your answer first. Then press Enter.",
      "Your answer, then Enter.",
    ];
  }
  const wide = isWide ? "left, right: the rest   " : "";
  const more = isWide ? "right: more  " : "";
  const on = isEnd ? `space ${after}` : "space on";
  const fold = isFold ? "Enter opens   " : "";
  const at = `${percent} %`;
  return [
    `${title}   ${at}   ${wide}${fold}${on}   b back   / find   ? keys   q stop`,
    `${title}  ${at}  ${wide}${fold}${on}  b back  ? keys  q stop`,
    `${at}   ${wide}${fold}${on}   b back   / find   ? keys   q stop`,
    `${at}  ${more}${fold}${on}  b back  ? keys  q stop`,
    `${at}  ${more}${on}  b back  q stop`,
    `${at}  ${more}${on}  q stop`,
    `${at} ${isWide ? "right, " : ""}space, b, q`,
  ];
}

/** Part of a line that is wider than the window, and marks where more of it is. */
export function shift(text: string, by: number, columns: number): string {
  const width = widthOf(text);
  if (width <= columns && by === 0) return text;
  const isCut = width - by > columns;
  const part = between(by, by + columns - (isCut ? 1 : 0), text);
  return isCut ? `${part}>` : part;
}

/** Marks the words that are sought. */
export function mark(text: string, sought: string): string {
  if (sought === "") return text;
  return text.split(COLOR).map((part, i) =>
    i % 2 === 1 ? part : markIn(part, sought)
  ).join("");
}

function markIn(text: string, sought: string): string {
  const at = text.toLowerCase().indexOf(sought.toLowerCase());
  if (at === -1) return text;
  const end = at + sought.length;
  return text.slice(0, at) + inverse(text.slice(at, end)) +
    markIn(text.slice(end), sought);
}
