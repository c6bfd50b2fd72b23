/**
 * A text laid out in lines of a certain width.
 *
 * @module
 */
import { wrap } from "../../core/report/layout.ts";
import { bold, dim, yellow } from "../colors.ts";
import { widthOf } from "../../kit/display_width.ts";
import { highlight } from "./code_colors.ts";
import { type Block, type Document, headingOf } from "./document.ts";

/** The widest that prose is set, in columns: longer lines are hard to read. */
const MOST_COLUMNS = 80;

/** How bad it is to end a page before a line, from not at all to only if it must be. */
export const BREAK = {
  section: 0,
  block: 1,
  prose: 2,
  tight: 3,
  sentence: 4,
  drawn: 5,
  anywhere: 6,
} as const;

/** A line, and what the pager has to know of it. */
export interface Line {
  readonly text: string;
  /** The place of its block in the document. */
  readonly block: number;
  /** One of {@linkcode BREAK}: what it costs to begin a page with it. */
  readonly cost: number;
  /** Set where it stands for a fold that is closed. */
  readonly closed?: number;
  /** True where it may be wider than the window: code and figures are not broken. */
  readonly isWide?: true;
}

/**
 * Lays a text out.
 *
 * @param document The text.
 * @param columns How wide the window is.
 * @param opened The folds that are open.
 */
export function layOut(
  { blocks, folds }: Document,
  columns: number,
  opened: ReadonlySet<number>,
): Line[] {
  const width = Math.max(10, Math.min(columns, MOST_COLUMNS));
  const lines: Line[] = [];
  let before: number | undefined;
  const blank = (block: number, cost: number) => {
    if (lines.length > 0) lines.push({ text: "", block, cost });
  };
  const end = (block: number) => {
    if (before === undefined || !opened.has(before)) return;
    blank(block, BREAK.anywhere);
    lines.push({
      text: dim(`(end: ${folds[before].summary})`),
      block,
      cost: BREAK.anywhere,
    });
  };
  for (const [i, block] of blocks.entries()) {
    const { fold } = block;
    const isFirst = fold !== before;
    if (isFirst) {
      end(i);
      if (fold !== undefined) {
        const { summary, isAnswer } = folds[fold];
        const isOpen = opened.has(fold);
        blank(i, BREAK.anywhere);
        const text = isOpen
          ? bold(`${summary}:`)
          : isAnswer
          ? yellow(`[ ${summary}: your own first, then press Enter ]`)
          : yellow(`[ ${summary}: press Enter ]`);
        for (const part of wrap(text, width, widthOf)) {
          lines.push({
            text: part,
            block: i,
            cost: isOpen ? BREAK.prose : BREAK.anywhere,
            ...(!isOpen && { closed: fold }),
          });
        }
      }
      before = fold;
    }
    if (fold !== undefined && !opened.has(fold)) continue;
    const previous = blocks[i - 1];
    const cost = isFirst && fold !== undefined
      ? BREAK.anywhere
      : costBefore(previous, block);
    const follows = previous?.kind === "item" && block.kind === "item";
    if (!follows) blank(i, BREAK.anywhere);
    const set = setBlock(block, width);
    for (const [j, line] of set.entries()) {
      lines.push({
        text: line,
        block: i,
        cost: j === 0 ? cost : costInside(block, set, j),
        ...(isFixed(block) && { isWide: true as const }),
      });
    }
  }
  end(blocks.length - 1);
  return lines;
}

/** What is not broken into other lines. */
function isFixed({ kind }: Block): boolean {
  return kind === "code" || kind === "drawn" || kind === "table";
}

function costBefore(previous: Block | undefined, block: Block): number {
  if (previous === undefined) return BREAK.section;
  // Of a figure that is higher than a page, the words below it make the next.
  if (block.kind === "caption") return BREAK.drawn;
  if (previous.kind === "heading" || previous.kind === "title") {
    return BREAK.anywhere;
  }
  if (block.kind === "heading") return BREAK.section;
  // A figure stays with the sentence before it, and so does a list.
  if (previous.kind === "prose" && isFixed(block)) return BREAK.sentence;
  if (previous.lines.at(-1)?.endsWith(":")) return BREAK.sentence;
  return BREAK.block;
}

function costInside(
  block: Block,
  lines: readonly string[],
  i: number,
): number {
  if (isFixed(block)) {
    return lines[i - 1] === "" ? BREAK.drawn : BREAK.anywhere;
  }
  if (block.kind === "heading" || block.kind === "title") return BREAK.anywhere;
  // Two lines at least stay together at either end, where that can be.
  if (lines.length - i < 2) return BREAK.anywhere;
  return i >= 2 ? BREAK.prose : BREAK.tight;
}

function setBlock(block: Block, width: number): string[] {
  switch (block.kind) {
    case "title":
    case "heading": {
      const text = wrap(headingOf(block), width, widthOf);
      const line = (block.kind === "title" ? "=" : "-")
        .repeat(Math.max(...text.map(widthOf)));
      return [...text.map(bold), dim(line)];
    }
    case "prose":
      return setProse(block.lines.join(" "), width);
    case "item": {
      const [, mark, first] = block.lines[0].match(/^(\S+ +)(.*)$/)!;
      const text = [first, ...block.lines.slice(1)].join(" ");
      const indent = " ".repeat(mark.length);
      return setProse(text, width - mark.length)
        .map((line, i) => (i === 0 ? mark : indent) + line);
    }
    case "code":
      return highlight(block.lines).map((line) => line && `  ${line}`);
    case "drawn":
      return block.lines.map((line) => line && `  ${line}`);
    case "table":
      return [...block.lines];
    case "caption": {
      const isWide = block.lines.some((line) => widthOf(line) + 2 > width);
      const text = isWide
        ? wrap(block.lines.join(" "), width - 2, widthOf)
        : block.lines;
      return text.map((line) => `  ${line}`);
    }
  }
}

/** A paragraph: bold stays bold where it runs on into the next line; addresses are bare. */
function setProse(markdown: string, width: number): string[] {
  const text = markdown
    .replace(SHORT_CODE, (code) => code.replaceAll(" ", TIED))
    .replace(/(?<=^|[\s(])_([^_\n`]+)_(?=[\s.,;:?!)]|$)/g, "$1")
    .replace(/<(https?:[^>\s]+)>/g, "$1");
  const parts = text.split("**");
  // Of an odd number of marks the last one is none.
  const isPaired = parts.length % 2 === 1;
  if (!isPaired) return wrap(text, width, widthOf).map(untie);
  const isBold = parts.flatMap((part, i) =>
    [...part.replace(/\s+/g, "")].map(() => i % 2 === 1)
  );
  let at = 0;
  return wrap(parts.join(""), width, widthOf).map((line) =>
    line.replace(/\S+(?: \S+)*/, (words) => {
      const letters = [...words].map((letter) => ({
        letter,
        bold: letter === " " ? undefined : isBold[at++],
      }));
      return runs(letters);
    })
  ).map(untie);
}

/** Code within a sentence that is short enough to stay in one line. */
const SHORT_CODE = /`[^`]{1,30}`/g;

/** Stands for a blank at which no line is broken: no text has it, and it is as wide. */
const TIED = "\ue000";

function untie(line: string): string {
  return line.replaceAll(TIED, " ");
}

/** Letters in a row that are set alike, put together. */
function runs(
  letters: readonly { letter: string; bold: boolean | undefined }[],
): string {
  let out = "";
  let run = "";
  let isBold = false;
  const flush = () => {
    if (run !== "") out += isBold ? bold(run) : run;
    run = "";
  };
  for (const [i, { letter, bold }] of letters.entries()) {
    // A blank between two bold words is bold as well.
    const now: boolean = bold ?? (isBold && letters[i + 1]?.bold === true);
    if (now !== isBold) flush();
    isBold = now;
    run += letter;
  }
  flush();
  return out;
}
