/**
 * A CSV file as rows of cells, or one sentence about what is wrong with it.
 *
 * @module
 */
import { inOneLine } from "../../core/report/layout.ts";
import { parse } from "./library.ts";

/** A row, and where it stands. */
export interface Row {
  /** Which row of the file it is as a spreadsheet program counts, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What is in a CSV file. */
export interface Table {
  readonly delimiter: string;
  readonly header: Row;
  /** The rows after the header that are not empty. */
  readonly rows: readonly Row[];
}

/** A file that is no CSV table. */
export class CsvError extends Error {
  override name = "CsvError";
}

/** What may stand between two cells; of two that are as frequent, the first. */
const DELIMITERS = [",", ";", "\t"];

/**
 * Reads a CSV file with a header. Commas, semicolons (as Excel writes them where
 * a comma is for decimals) and tabs are told apart by the header.
 *
 * @param text What is in the file.
 * @param file Its name, for messages.
 * @throws {CsvError} If it is empty, a quote is never closed, or rows differ in length.
 */
export function readCsv(text: string, file: string): Table {
  if (text.includes("\0")) {
    throw new CsvError(`${file} has zero bytes in it: it is not a CSV file.`);
  }
  // Excel takes the delimiter from such a first line, and writes it too.
  const [line, delimiterLine] =
    /^\ufeff?"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i.exec(text) ??
      [""];
  const delimiter = delimiterLine ?? delimiterOf(text);
  const [header, ...rows] = rowsOf(text.slice(line.length), delimiter, file)
    .map((row) => line === "" ? row : { ...row, row: row.row + 1 });
  if (header === undefined) {
    throw new CsvError(
      `${file} is empty: a CSV file begins with a row that names its columns.`,
    );
  }
  const width = header.cells.length;
  for (const { row, cells } of rows) {
    if (cells.length === width) continue;
    const more = cells.length > width;
    throw new CsvError(
      `row ${row} of ${file} has ${cells.length} cells, the header has ` +
        `${width}: ${
          more
            ? `there is no name for column ${width + 1}, ${
              inOneLine(cells[width])
            }`
            : `column ${inOneLine(header.cells[cells.length])} is missing`
        }. A text with ${
          delimiter === "\t" ? "a tab" : `a "${delimiter}"`
        } in it has to stand in quotes.`,
    );
  }
  return { delimiter, header, rows };
}

/** What the library throws, as far as it is read here. */
interface Failure {
  readonly code: string;
  readonly records: number;
  readonly empty_lines: number;
  readonly column: number;
}

function rowsOf(text: string, delimiter: string, file: string): Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      on_record: (cells: string[], { records, empty_lines: empty }) => {
        const row = records + empty;
        // A spreadsheet program writes an empty row as delimiters alone.
        if (cells.some((cell) => cell.trim() !== "")) {
          rows.push({ row, cells });
        }
        return null;
      },
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new CsvError(reasonOf(error as Failure, file));
  }
  return rows;
}

function reasonOf(failure: Failure, file: string): string {
  const { code, records, empty_lines: empty, column } = failure;
  const where = `row ${records + empty + 1} of ${file}, column ${column + 1},`;
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `${where} begins with a quote that is never closed.`;
    case "CSV_INVALID_CLOSING_QUOTE":
      return `${where} goes on after its closing quote: a quote inside a ` +
        "quoted text has to be written twice.";
    case "INVALID_OPENING_QUOTE":
      return `${where} has a quote in the middle: such a text has to stand ` +
        "in quotes, and the quote in it be written twice.";
  }
  return `${where} cannot be read as CSV (${code ?? failure}).`;
}

/** The delimiter that is most frequent in the header, quoted texts aside. */
function delimiterOf(text: string): string {
  const [header] = text.trimStart().replaceAll(/"[^"]*"/g, "").split(/[\r\n]/);
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) =>
    count(next) > count(best) ? next : best
  );
}
