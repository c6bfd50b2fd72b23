/**
 * JSON that is safe to print, wherever it is printed.
 *
 * @module
 */

/**
 * Puts a value into JSON, over several lines. It means exactly what `JSON.stringify`
 * would have said, but what a terminal or a CI system could take for a command,
 * and what would reverse the order of the text, is written as an escape.
 *
 * @param value What JSON can say.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    // A line feed can only be one between members; a # only be in a string.
    /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|#(?=\w*\[)/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
      ).join(""),
  );
}
