/**
 * A sheet of characters that grows as it is written on.
 *
 * This module is browser compatible.
 *
 * @module
 */

/** A sheet of characters: column 0 is on the left, line 0 on top. */
export class Canvas {
  #lines: string[][] = [];

  /** Writes a text, over what is there. */
  write(column: number, line: number, text: string): void {
    for (const [i, character] of [...text].entries()) {
      this.#put(column + i, line, character);
    }
  }

  /** Draws a line to the right, without the last column. */
  across(from: number, to: number, line: number): void {
    for (let column = from; column < to; column++) {
      this.#put(column, line, this.at(column, line) === "|" ? "+" : "-");
    }
  }

  /** Draws a line downwards, both ends included; the ends are corners. */
  down(column: number, from: number, to: number): void {
    for (let line = from; line <= to; line++) {
      const end = line === from || line === to;
      const crosses = "-+".includes(this.at(column, line));
      this.#put(column, line, end || crosses ? "+" : "|");
    }
  }

  /** The character at a place; a blank where nothing was written. */
  at(column: number, line: number): string {
    return this.#lines[line]?.[column] ?? " ";
  }

  /** The sheet as text, without blanks at the ends of lines. */
  toString(): string {
    return Array.from(
      this.#lines,
      (line) => Array.from(line ?? [], (c) => c ?? " ").join("").trimEnd(),
    ).join("\n");
  }

  #put(column: number, line: number, character: string): void {
    (this.#lines[line] ??= [])[column] = character;
  }
}
