/**
 * Stands in for `@std/fmt/colors`: made of `node:util`.
 *
 * @module
 */
import { stripVTControlCharacters, styleText } from "node:util";

const enabled = !Deno.noColor;

type Style = Parameters<typeof styleText>[0];

function paint(style: Style): (text: string) => string {
  return (text) =>
    enabled ? styleText(style, text, { validateStream: false }) : text;
}

/** Returns the text in bold. */
export const bold: (text: string) => string = paint("bold");
/** Returns the text dimmed. */
export const dim: (text: string) => string = paint("dim");
/** Returns the text in red. */
export const red: (text: string) => string = paint("red");
/** Returns the text in green. */
export const green: (text: string) => string = paint("green");
/** Returns the text in cyan. */
export const cyan: (text: string) => string = paint("cyan");
/** Returns the text with its colours exchanged. */
export const inverse: (text: string) => string = paint("inverse");
/** Returns the text in magenta. */
export const magenta: (text: string) => string = paint("magenta");
/** Returns the text in yellow. */
export const yellow: (text: string) => string = paint("yellow");

/** Returns the text without colours. */
export function stripAnsiCode(text: string): string {
  return stripVTControlCharacters(text);
}
