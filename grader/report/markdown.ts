/**
 * A lesson in the terminal.
 *
 * @module
 */
import { bold, dim } from "./colors.ts";

/** A lesson in pieces: before each piece but the first, the reader thinks. */
export type Pieces = readonly string[];

/**
 * Turns the Markdown our lessons use into text for a terminal: headings, bold,
 * code blocks, and answers folded away until they are asked for.
 *
 * @param markdown A lesson.
 * @returns The pieces; each but the first begins with an answer.
 */
export function renderLesson(markdown: string): Pieces {
  const pieces: string[][] = [[]];
  let code = false;
  for (const line of markdown.replaceAll("\r\n", "\n").trimEnd().split("\n")) {
    const piece = pieces[pieces.length - 1];
    if (line.startsWith("```")) {
      code = !code;
    } else if (code) {
      piece.push(dim(line));
    } else if (line === "<details>" || line === "</details>") {
      // What a code host folds away, a terminal asks before showing.
      if (line === "</details>") piece.push(dim("(end of the answer)"));
    } else if (line.startsWith("<summary>")) {
      pieces.push([bold(line.replace(/<\/?summary>/g, "") + ":")]);
    } else if (/^#+ /.test(line)) {
      piece.push(heading(line));
    } else {
      piece.push(line.replace(/\*\*(.+?)\*\*/g, (_, text) => bold(text)));
    }
  }
  return pieces.map((lines) => lines.join("\n").replace(/\n{3,}/g, "\n\n"));
}

function heading(line: string): string {
  const [, marks, text] = line.match(/^(#+) (.*)$/)!;
  const underline = (marks.length === 1 ? "=" : "-").repeat(text.length);
  return `${bold(text)}\n${dim(underline)}`;
}

/** The staged hints of an exercise, by the name of their check. */
export function parseHints(markdown: string): Map<string, string[]> {
  const hints = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of markdown.replaceAll("\r\n", "\n").split("\n")) {
    const [, check] = line.match(/^## (.+)$/) ?? [];
    const [, first] = line.match(/^\d+\. +(.+)$/) ?? [];
    if (check !== undefined) {
      current = [];
      hints.set(check, current);
    } else if (first !== undefined) {
      current.push(first);
    } else if (current.length > 0 && line.trim() !== "") {
      current[current.length - 1] += `\n${line.replace(/^ {1,3}/, "")}`;
    }
  }
  return hints;
}
