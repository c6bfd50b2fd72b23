/**
 * Text that a submission wrote, on its way into somebody's browser or build log.
 *
 * @module
 */
import { printable, shortenMiddle } from "../../core/report/layout.ts";

/** How long a message may be; ten lines fit. */
const MESSAGE = 2_000;

/** How much of what an exercise printed is passed on. */
const CONSOLE = 4_000;

/**
 * Makes a message harmless: escapes, characters that turn the direction of text
 * and other invisible ones are written out, half characters replaced. It is
 * plain text still; whoever puts it into XML or HTML escapes it for that.
 */
export function safeMessage(text: string): string {
  return safe(text, MESSAGE);
}

/** Makes harmless what an exercise printed, and leaves out the middle of too much. */
export function safeConsole(text: string): string {
  return safe(text, CONSOLE);
}

function safe(text: string, most: number): string {
  // Text may be a million characters: no need to write out what is cut away.
  const near = shortenMiddle(text, 4 * most);
  // Halves of characters come last: cutting may leave some.
  return shortenMiddle(printable(near), most).toWellFormed()
    .replaceAll(
      /[\ufdd0-\ufdef\ufffe\uffff]/g,
      (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
    );
}
