/**
 * A text shown piece by piece, as fast as its reader likes.
 *
 * @module
 */
import type { Piece } from "./markdown.ts";

/** What is asked before a piece, by how it begins. */
const QUESTIONS: Record<Piece["begins"], string> = {
  answer: "Your answer first. Then press Enter, q to stop: ",
  section: "Enter to read on, q to stop: ",
};

/**
 * Shows pieces of a text, and waits for Enter before each but the first. The
 * terminal stays as it is, so that Ctrl-C ends the program as it always does.
 *
 * @param pieces The pieces, in order.
 * @param show Shows one of them.
 * @param waits Whether it waits at all.
 * @returns Whether all were read; `q` and the end of the input, Ctrl-D, stop it.
 */
export async function readOn(
  pieces: readonly Piece[],
  show: (text: string) => void,
  waits = true,
): Promise<boolean> {
  for (const [i, { begins, text }] of pieces.entries()) {
    if (i > 0 && waits && !await goesOn(QUESTIONS[begins])) return false;
    show(`${text}\n`);
  }
  return true;
}

/**
 * Asks a question and waits for a line; goes on at once where nobody is asked.
 *
 * @returns Whether it was Enter; not `q` or the end of the input.
 */
export async function goesOn(question: string): Promise<boolean> {
  if (!Deno.stdin.isTerminal() || !Deno.stdout.isTerminal()) return true;
  Deno.stdout.writeSync(new TextEncoder().encode(question));
  const bytes = new Uint8Array(1024);
  const length = await Deno.stdin.read(bytes);
  const answer = new TextDecoder().decode(bytes.subarray(0, length ?? 0));
  // Without a line feed at its end it was Ctrl-D: the cursor stands in that line yet.
  const ended = !answer.endsWith("\n");
  console.log(ended ? "\n" : "");
  return !ended && !/^\s*q(uit)?\s*$/i.test(answer);
}
