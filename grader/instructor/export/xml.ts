/**
 * Text as XML 1.0 has it.
 *
 * @module
 */

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Everything but Char of XML 1.0, section 2.2; halves of characters are not here any more. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Makes text fit to stand between tags. Characters that XML does not have, not
 * even escaped, are written out as `\u{1b}`; half characters become U+FFFD.
 */
export function xmlText(text: string): string {
  return text.toWellFormed()
    .replaceAll(
      FORBIDDEN,
      (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
    )
    .replaceAll(/[&<>"']/g, (character) => NAMED[character])
    // A reader turns a bare carriage return into a line feed.
    .replaceAll("\r", "&#13;");
}

/** Makes text fit to be the value of an attribute: a reader would make blanks of line breaks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
