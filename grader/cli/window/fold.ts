/**
 * Lines made to fit a window, colours and all.
 *
 * @module
 */

/** The codes that colour text; they take no room. */
// deno-lint-ignore no-control-regex
export const COLOR = /(\x1b\[[\d;]*m)/;

/** How wide the terminal is; 80 where there is none. */
export function columns(): number {
  try {
    return Deno.stdout.isTerminal() ? Deno.consoleSize().columns || 80 : 80;
  } catch {
    return 80;
  }
}

/** A text for the terminal as it is: broken into shorter lines where that is narrow. */
export function fitted(text: string): string {
  const width = columns();
  return width >= 80 ? text : fold(text.split("\n"), width).join("\n");
}

/** A line without its colours. */
export function withoutColors(line: string): string {
  return line.split(COLOR).filter((_, i) => i % 2 === 0).join("");
}

/** How many columns a line takes. */
export function widthOf(line: string): number {
  return [...withoutColors(line)].length;
}

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
      folded.push(hanging + rest.slice(0, columns - hanging.length));
      rest = rest.slice(columns - hanging.length);
    }
    current += rest;
  }
  if (current.trim() !== "") {
    folded.push((folded.length === 0 ? indent : hanging) + current.trimEnd());
  }
  return folded;
}
