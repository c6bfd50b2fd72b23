/**
 * Rows of cells as a CSV file, as RFC 4180 has it: commas, CRLF, quotes where
 * they are needed.
 *
 * @module
 */
import { stringify } from "./library.ts";

const BOM = "\ufeff";

/** What a cell may hold; `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/**
 * Writes a CSV file, in UTF-8 with a byte-order mark: without it, spreadsheet programs
 * take the file for one of Windows-1252, and show other names. Canvas and Moodle leave
 * the mark out when they read. Cells are written as they are: text that people wrote goes through
 * `guardFormula` first.
 *
 * @param rows The header and the rows.
 * @param delimiter What stands between two cells.
 */
export function writeCsv(
  rows: readonly (readonly Cell[])[],
  delimiter = ",",
): string {
  return BOM + stringify(rows as Cell[][], {
    delimiter,
    // The library leaves a lone line feed unquoted when lines end with CRLF; and
    // whoever opens the file with another delimiter shall not find new cells.
    quoted_match: /[\r\n,;\t]/,
    record_delimiter: "windows",
  });
}
