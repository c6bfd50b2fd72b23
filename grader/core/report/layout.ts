/**
 * Text made to fit a terminal.
 *
 * @module
 */

/** The width every output fits into, in columns. */
export const WIDTH = 80;

/**
 * Breaks text into lines at spaces; a word that is too long is broken anywhere.
 *
 * @param text One paragraph.
 * @param width How long a line may be.
 * @param widthOf How long a text is: characters where nothing else is handed in.
 */
export function wrap(
  text: string,
  width: number,
  widthOf: (text: string) => number = ({ length }) => length,
): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const begin = (part: string, size: number) => {
    if (line !== "") lines.push(line);
    line = part;
    used = size;
  };
  for (const word of text.split(/\s+/).filter((word) => word !== "")) {
    const size = widthOf(word);
    if (line !== "" && used + 1 + size <= width) {
      line += ` ${word}`;
      used += 1 + size;
    } else if (size <= width) begin(word, size);
    else {
      begin("", 0);
      for (const character of word) {
        const more = widthOf(character);
        if (used + more > width) begin(character, more);
        else {
          line += character;
          used += more;
        }
      }
    }
  }
  begin("", 0);
  return lines;
}

/** Keeps the first `most` lines and says that there were more. */
export function shorten(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1].slice(0, WIDTH - 16)} …`;
  return kept;
}

/** Leaves out the middle of a text that is too long: how it begins and ends says most. */
export function shortenMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor(most / 2);
  return `${text.slice(0, most - end - 3)} … ${text.slice(-end)}`;
}

/**
 * Leaves out the middle of code that is too long, statement by statement, so that
 * what is shown is whole: `a = new Value(2), … c.backwardStep()`.
 */
export function shortenAtBorders(code: string, most: number): string {
  if (code.length <= most) return code;
  const statements = code.split(/(?<=[,;]) (?=[\w.[\]]+(?: = |\())/);
  const first = statements[0];
  const last = statements[statements.length - 1];
  if (statements.length < 3 || `${first} … ${last}`.length > most) {
    return shortenMiddle(code, most);
  }
  let [from, to] = [1, statements.length - 1];
  const shown = (from: number, to: number) =>
    [...statements.slice(0, from), "…", ...statements.slice(to)].join(" ");
  while (from < to) {
    if (shown(from, to - 1).length <= most) to--;
    else if (shown(from + 1, to).length <= most) from++;
    else break;
  }
  return shown(from, to);
}

/**
 * Makes text harmless for a terminal, and for the log of a CI system: control and
 * formatting characters other than line feeds are written out, so that nothing
 * can move the cursor, change colours or reverse the order of what is read; and
 * nothing reads like a command such as `::error::` or `##[group]`, wherever it
 * comes to stand when lines are broken.
 */
export function printable(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\t", "  ").replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) =>
      character === "\n"
        ? character
        : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  ).replace(/:(?=:)/g, ": ").replace(/#(?=#\w*\[)/g, "# ");
}

/**
 * Makes text from elsewhere fit into a sentence of ours: in quotes, in one line,
 * and not too long.
 */
export function inOneLine(text: string): string {
  const line = printable(text).replaceAll("\n", "\\n");
  return `"${shortenMiddle(line, 80).toWellFormed()}"`;
}
