/**
 * Text that a spreadsheet program must not run.
 *
 * A cell that begins with `=`, `+`, `-` or `@` is a formula for Excel,
 * LibreOffice and Google Sheets, whatever quotes the file has around it; a tab or
 * a line break in front of one is skipped, and full-width forms are read alike.
 * Such a text gets an apostrophe in front, which those programs take as "this is
 * text". A text that has apostrophes in front of its `=` gets one more, so that
 * taking one away always gives back what it was: nobody's name is changed on the
 * way there and back.
 *
 * @module
 */

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Makes a text safe for a cell. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Gives back the text that {@linkcode guardFormula} made safe. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet program would run a cell. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell) && !cell.startsWith("'");
}
