/**
 * A lesson read in the terminal: in a window of its own, or line by line where there
 * is none.
 *
 * @module
 */
import { unwatch, watch } from "../../sandbox/interrupt.ts";
import type { Size, Window } from "../window/window.ts";
import type { Document } from "./document.ts";
import { layOut } from "./lay_out.ts";
import { pageEnd } from "./page_ends.ts";
import type { Pager, Progress } from "./pager.ts";

/** How wide a text is that goes to a file or to another program. */
const PLAIN_COLUMNS = 80;

/** How reading ended: `"interrupted"` by Ctrl-C, which ends the command too. */
export type ReadingEnd = Exclude<Progress, "reads"> | "interrupted";

/**
 * Reads in a window, until the end or until one stops.
 *
 * @param onStop Called when a signal ends the program.
 * @returns How it ended; `undefined` where no window can be opened.
 */
export async function readInWindow(
  pager: Pager,
  window: Window,
  onStop: () => void,
): Promise<ReadingEnd | undefined> {
  const draw = () => {
    pager.resize(window.size());
    window.draw(pager.screen());
  };
  if (!window.open(draw)) return undefined;
  const abandonable = {
    abandon: () => {
      window.close();
      onStop();
    },
  };
  watch(abandonable);
  try {
    draw();
    for await (const key of window.keys()) {
      const progress = pager.press(key);
      if (key === "ctrl-c" || key === "ctrl-\\") return "interrupted";
      if (progress !== "reads") return progress;
      draw();
    }
    return "stopped";
  } finally {
    window.close();
    unwatch(abandonable);
  }
}

/** The whole of a text, every answer open, from the block at which it is to begin. */
export function wholeText(document: Document, from = 0): string {
  const lines = layOut(document, PLAIN_COLUMNS, allFolds(document));
  return lines.filter(({ block }) => block >= from)
    .map(({ text }) => text).join("\n").trim();
}

/**
 * Reads page by page where no window can be opened: a page is printed below the one
 * before, and Enter goes on.
 *
 * @param from The block at which to begin.
 * @param print Prints a page.
 * @param ask Prints a question, waits for a line, and returns whether to go on.
 */
export async function readByLines(
  document: Document,
  from: number,
  { rows, columns }: Size,
  ask: (question: string) => Promise<boolean>,
  print: (text: string) => void,
): Promise<ReadingEnd> {
  const all = layOut(document, columns, allFolds(document));
  const first = all.findIndex(({ block }) => block >= from);
  const lines = all.slice(Math.max(0, first));
  const answers = new Set(document.folds.flatMap(({ isAnswer }, fold) => {
    const block = document.blocks.findIndex((one) => one.fold === fold);
    return isAnswer ? [lines.findIndex((line) => line.block === block)] : [];
  }));
  for (let top = 0; top < lines.length;) {
    const answer = lines.findIndex((_, i) => i > top && answers.has(i));
    const shown = answer === -1 ? lines : lines.slice(0, answer);
    const end = pageEnd(shown, top, Math.max(2, rows - 2), () => false, 0);
    print(lines.slice(top, end).map(({ text }) => text).join("\n"));
    if (end >= lines.length) break;
    const question = answers.has(end)
      ? "Your answer first. Then press Enter; q and Enter stops: "
      : "Enter reads on; q and Enter stops: ";
    if (!await ask(question)) return "stopped";
    top = end;
  }
  return "finished";
}

/** Asks somebody at a terminal, and waits for a line; all but q and Ctrl-D goes on. */
export async function askForLine(question: string): Promise<boolean> {
  if (!Deno.stdin.isTerminal()) return true;
  Deno.stdout.writeSync(new TextEncoder().encode(question));
  const bytes = new Uint8Array(1024);
  const length = await Deno.stdin.read(bytes);
  const answer = new TextDecoder().decode(bytes.subarray(0, length ?? 0));
  // Without a line feed at its end it was Ctrl-D: the cursor stands in that line yet.
  const ended = !answer.endsWith("\n");
  console.log(ended ? "\n" : "");
  return !ended && !/^\s*q(uit)?\s*$/i.test(answer);
}

function allFolds({ folds }: Document): Set<number> {
  return new Set(folds.keys());
}
