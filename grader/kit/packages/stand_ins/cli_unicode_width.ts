/**
 * Stands in for `@std/cli/unicode-width`: made of the classes that regular expressions
 * know, and of the blocks in which every character is wide.
 *
 * @module
 */

/** Control characters, accents that sit on the letter before, and what is never seen. */
const NO_COLUMN =
  /[\p{Cc}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u{1160}-\u{11ff}]/u;

/** Emoji; the letters of Chinese, Japanese and Korean, and forms made for their width. */
const TWO_COLUMNS =
  /[\p{Emoji_Presentation}\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{4dbf}\u{4e00}-\u{a4c6}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe10}-\u{fe19}\u{fe30}-\u{fe6b}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}\u{16fe0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;

/** Returns how many columns a text takes in a terminal. */
export function unicodeWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (NO_COLUMN.test(character)) continue;
    width += TWO_COLUMNS.test(character) ? 2 : 1;
  }
  return width;
}
