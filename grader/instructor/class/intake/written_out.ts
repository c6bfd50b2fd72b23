/**
 * Names of files as they may be shown to a person.
 *
 * A name comes from whoever handed the file in. A line feed in it could forge a
 * line of a report, an escape sequence recolour a terminal, and a bidirectional
 * control show `02_ops.ts` where something else stands. In every note such
 * characters are written out, as `\u{202e}`, and names of absurd length shortened.
 *
 * @module
 */
import { shortenMiddle } from "../../../core/report/layout.ts";

/** Longer names say no more. */
const LONGEST = 300;

/**
 * Writes out what cannot be seen: control, formatting and separator characters,
 * line feeds among them, and halves of characters.
 *
 * @param name The name of a file, or its path.
 */
export function writtenOut(name: string): string {
  const visible = name.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
  return shortenMiddle(visible, LONGEST);
}
