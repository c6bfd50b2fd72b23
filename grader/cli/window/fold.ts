/**
 * Lines made to fit a window, colours and all.
 *
 * @module
 */
import { between, COLOR, widthOf } from "../../kit/display_width.ts";

/**
 * Breaks lines that are too wide, at a space where there is one; what goes on is
 * as far in as what it belongs to.
 *
 * @param lines The lines; colours go on from one to the next.
 * @param columns How wide they may be.
 */
export function fold(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) => foldOne(line, columns));
}

function foldOne(line: string, columns: number): string[] {
  if (widthOf(line) <= columns) return [line];
  // What has a name, "Tried:    ", goes on below itself, not below its name.
  // So does what has a mark: an item, or a line of a comparison and its indentation.
  const [indent] = line.match(/^(?:[-+] )? *(?:(?<= )[A-Z][a-z]+: +)?/)!;
  // The columns of a table may stand closer before a row is broken.
  const text = line.slice(indent.length).replace(/ {3,}/g, "  ");
  if (widthOf(indent + text) <= columns) return [indent + text];
  const hanging = indent.length < columns / 2 ? " ".repeat(indent.length) : "";
  const folded: string[] = [];
  let current = "";
  for (const word of text.split(/(?<= )/)) {
    let rest = word;
    const start = folded.length === 0 ? indent : hanging;
    if (current !== "" && widthOf(start + current + word.trimEnd()) > columns) {
      folded.push(start + current.trimEnd());
      current = "";
    }
    // A word that is wider than the window has no colours in it.
    while (widthOf(hanging + rest.trimEnd()) > columns && !COLOR.test(rest)) {
      // A character that is wider than the window has a line of its own.
      const part = between(0, columns - hanging.length, rest) || [...rest][0];
      folded.push(hanging + part);
      rest = rest.slice(part.length);
    }
    current += rest;
  }
  if (current.trim() !== "") {
    folded.push((folded.length === 0 ? indent : hanging) + current.trimEnd());
  }
  return folded;
}
