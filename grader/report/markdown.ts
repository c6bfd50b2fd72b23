/**
 * A lesson in the terminal.
 *
 * @module
 */
import { bold, dim } from "./colors.ts";

/** A piece of a lesson. */
export interface Piece {
  /** Whether the reader was asked to think before it, or only to read on. */
  readonly begins: "answer" | "section";
  readonly text: string;
}

/**
 * Turns the Markdown our lessons use into text for a terminal: headings, bold,
 * code blocks, and answers folded away until they are asked for.
 *
 * @param markdown A lesson.
 * @returns The pieces: one for each section, and one for what follows a question.
 */
export function renderLesson(markdown: string): Piece[] {
  const pieces: { begins: Piece["begins"]; text: string }[] = [];
  let prose = "";
  const flush = () => {
    pieces[pieces.length - 1].text += emphasise(prose);
    prose = "";
  };
  const begin = (begins: Piece["begins"], text: string) => {
    if (pieces.length > 0) flush();
    pieces.push({ begins, text });
  };
  let code = false;
  for (const line of markdown.replaceAll("\r\n", "\n").trimEnd().split("\n")) {
    if (line.startsWith("```")) {
      code = !code;
      flush();
    } else if (code) {
      const indented = line === "" ? "" : `  ${line}`;
      pieces[pieces.length - 1].text += `${dim(indented)}\n`;
    } else if (line.startsWith("<summary>")) {
      // What a code host folds away, a terminal asks before showing.
      begin("answer", `${bold(line.replace(/<\/?summary>/g, "") + ":")}\n`);
    } else if (/^#{1,2} /.test(line)) {
      begin("section", heading(line));
    } else if (line === "</details>") {
      prose += "(end of the answer)\n";
    } else if (line !== "<details>") {
      prose += /^#+ /.test(line) ? heading(line) : `${line}\n`;
    }
  }
  flush();
  return pieces.map(({ begins, text }) => ({
    begins,
    text: text.replace(/\n{3,}/g, "\n\n").trimEnd(),
  }));
}

/** Bold and emphasis, also where they run on into the next line; addresses bare. */
function emphasise(text: string): string {
  return text
    .replace(
      /\*\*([^*]+)\*\*/g,
      (_, part) =>
        part.split("\n").map((line: string) => bold(line)).join("\n"),
    )
    .replace(/(?<=^|[\s(])_([^_\n`]+)_(?=[\s.,;:?!)]|$)/gm, "$1")
    .replace(/<(https?:[^>\s]+)>/g, "$1");
}

function heading(line: string): string {
  const [, marks, text] = line.match(/^(#+) (.*)$/)!;
  const underline = (marks.length === 1 ? "=" : "-").repeat(text.length);
  return `${bold(text)}\n${dim(underline)}\n`;
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
