/**
 * Code without its comments, and how many lines of it there are.
 *
 * @module
 */

/** Texts, templates, and comments, which may hold each other's marks. */
const TOKEN =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/.*|\/\*[\s\S]*?\*\//g;

/** Code without its comments and without the lines that held nothing else. */
export function withoutComments(code: string): string {
  return code.replaceAll("\r\n", "\n")
    .replace(TOKEN, (_, text?: string) => text ?? "\0")
    .split("\n")
    .filter((line) => !/^[\s\0]*\0[\s\0]*$/.test(line))
    .map((line) => line.replaceAll("\0", "").trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** How many lines of code a text has: comments and blank lines do not count. */
export function countCodeLines(text: string): number {
  return withoutComments(text).split("\n").filter((line) => line.trim() !== "")
    .length;
}
