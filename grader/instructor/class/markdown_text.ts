/**
 * Text that others wrote, as Markdown that is nothing but text.
 *
 * A submission may write anything into its messages: HTML, links, pictures that
 * tell somebody they were looked at, headings, the end of the code block it stands
 * in. Here it is put where no Markdown is read, or escaped word by word.
 *
 * @module
 */
import { printable } from "../../core/report/layout.ts";
import { oneLine, visible } from "./shown_text.ts";

/** What Markdown, or HTML in it, could take for more than text. */
const SPECIAL = /[\\`*_{}[\]<>#|~&]/g;

/**
 * What many readers make a link, a mention, a formula or an emoji of, also when it
 * is escaped: an address, `@name`, `#1`, `$x$`, `:name:`.
 */
const LIKE_A_LINK = /[@$]|\/\/|[.:#][\p{L}\p{N}_]|www\./iu;

/** A number is nothing of the sort. */
const NUMBER = /^[([{]*[-+]?\d[\d.,:]*[)\]}.,;:]*$/;

/** Text as one line of code in running text. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line.trim() === "") return "` `";
  const marks = "`".repeat(longestRun(line, 0) + 1);
  // A blank on each side is taken off again; it keeps grave accents apart.
  const pad = /^[ `]|[ `]$/.test(line) ? " " : "";
  return `${marks}${pad}${line}${pad}${marks}`;
}

/** Text as a block of its own, every line as it is. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map((line) => printable(line)).join("\n");
  const marks = "`".repeat(longestRun(text, 2) + 1);
  return `${marks}text\n${text}\n${marks}`;
}

/** A piece of running text. */
interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/**
 * Text as running text in one line. Text between grave accents stays code.
 * Not for the beginning of a line, where a number or a hyphen would begin a list.
 */
export function prose(text: string): string {
  return joined(piecesOf(text)).map(({ code, text }) =>
    code ? codeSpan(text) : visible(text).replaceAll(SPECIAL, "\\$&")
  ).join("");
}

function piecesOf(text: string): Piece[] {
  // Every other part stood between two accents; an accent without its like is none.
  const parts = text.split("`");
  if (parts.length % 2 === 0) {
    const rest = parts.pop()!;
    parts.push(`${parts.pop()!}\`${rest}`);
  }
  return parts.flatMap((part, i) =>
    i % 2 === 1 && part !== "" ? [{ code: true, text: part }] : wordsOf(part)
  );
}

/** Words; as code those a reader would make a link of. */
function wordsOf(text: string): Piece[] {
  return text.split(/(\s+)/).map((word, i) =>
    i % 2 === 1 ? { code: false, text: " " } : {
      code: LIKE_A_LINK.test(word) && !NUMBER.test(word),
      text: word,
    }
  );
}

/** Code that follows on code is one: the accents between the two would run together. */
function joined(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const one of pieces.filter(({ text }) => text !== "")) {
    const last = joined.at(-1);
    if (last?.code !== one.code) joined.push(one);
    else joined.splice(-1, 1, { ...one, text: last.text + one.text });
  }
  return joined;
}

function longestRun(text: string, least: number): number {
  return (text.match(/`+/g) ?? []).reduce(
    (most, { length }) => Math.max(most, length),
    least,
  );
}
