/**
 * TypeScript in colours, where the terminal has them.
 *
 * @module
 */
import { cyan, magenta, yellow } from "../colors.ts";

/** Comments, texts and words; a template may go on for lines. */
const TOKEN =
  /(\/\/.*|\/\*[\s\S]*?\*\/)|("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|([A-Za-z_$][\w$]*)/g;

const KEYWORDS = new Set(
  ("as async await break case catch class const continue default else export " +
    "extends false finally for from function get if import in instanceof " +
    "interface let new null of readonly return static super switch this throw " +
    "true try type typeof undefined var void while yield").split(" "),
);

/** Colours lines of code; each line is whole in itself. */
export function highlight(lines: readonly string[]): string[] {
  return lines.join("\n").replace(TOKEN, (token, comment, text, word) => {
    if (comment !== undefined) return each(token, cyan);
    if (text !== undefined) return each(token, yellow);
    return KEYWORDS.has(word) ? magenta(token) : token;
  }).split("\n");
}

function each(text: string, paint: (text: string) => string): string {
  return text.split("\n").map((line) => line && paint(line)).join("\n");
}
