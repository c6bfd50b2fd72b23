/**
 * The roster of a class, made by hand or exported from a platform.
 *
 * @module
 */
import { decodeText, EncodingError } from "../csv/decode.ts";
import { unguardFormula } from "../csv/formula.ts";
import { CsvError, readCsv, type Row, type Table } from "../csv/read.ts";
import { inOneLine } from "../../core/report/layout.ts";
import {
  type Other,
  ROSTER_KINDS,
  type RosterKind,
  type RosterKindName,
} from "./roster_kinds.ts";
import { factsInRow } from "./people/columns.ts";
import type { Facts } from "./people/facts.ts";
import { inEnglish, isUnknownWorksheet } from "./people/moodle_headers.ts";

/** One person, and the row they stand in. */
export interface Person extends Row {
  /** Unique in the roster, to the letter. */
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  /** What else a submission may call them by: a login, a number, an address. */
  readonly also: readonly string[];
  /** What the roster calls the group they hand in with. */
  readonly group?: string;
  /** All that the row says of who it is, by kind. */
  readonly facts: Facts;
}

/** A row of a roster that is no student. */
export interface OtherRow extends Row {
  readonly is: Other;
}

/** A class, as a platform or a teacher wrote it down. */
export interface Roster {
  /** The name of the file, for messages. */
  readonly file: string;
  readonly kind: RosterKindName;
  readonly delimiter: string;
  /** The names of the columns, as they are. */
  readonly header: readonly string[];
  readonly people: readonly Person[];
  readonly others: readonly OtherRow[];
}

/** An invalid roster; the message says where and what would be right. */
export class RosterError extends Error {
  override name = "RosterError";
}

/**
 * Reads a roster: ours (`id`, `name`, `email`), or an export of Canvas, Moodle,
 * GitHub Classroom, Classroom 50 or Gradescope; which one, its header says.
 *
 * @param content What is in the file: text, or bytes in UTF-8 or UTF-16.
 * @param file Its name, for messages.
 * @throws {RosterError} If it is invalid; the message names the row and the column.
 */
export function readRoster(content: string | Uint8Array, file: string): Roster {
  const table = readTable(content, file);
  const kind = kindOf(table, file);
  const column = (name: string) => columnOf(table, name, file);
  const cellOf = ({ cells }: Row) => (name: string) => {
    const index = column(name);
    return index === undefined ? "" : cells[index];
  };
  const rows: Row[] = [];
  const others: OtherRow[] = [];
  for (const row of table.rows) {
    const is = kind.other?.(cellOf(row));
    if (is === undefined) rows.push(row);
    else others.push({ ...row, is });
  }
  const id = idColumn(kind, rows, cellOf, file);
  const people = rows.map((row): Person => {
    const cell = (name: string) => {
      const text = cellOf(row)(name);
      return (kind.guarded ? unguardFormula(text) : text).trim();
    };
    const name = nameIn(kind, cell, (name) => column(name) !== undefined);
    const email = kind.email === undefined ? "" : cell(kind.email);
    const group = GROUPS.map(cell).find((text) => text !== "");
    return {
      ...row,
      id: cell(id),
      ...(name !== "" && { name }),
      ...(email !== "" && { email }),
      ...(group !== undefined && { group }),
      also: [...kind.ids, ...kind.also].filter((name) => name !== id)
        .flatMap((name) => alsoCalled(cell(name)))
        .concat(alsoCalled(cell(id)).slice(1)),
      facts: factsInRow(
        kind.name,
        inEnglish(table.header.cells),
        (i) => kind.guarded ? unguardFormula(row.cells[i]) : row.cells[i],
        name === "" ? undefined : name,
      ),
    };
  });
  refuseSameIds(people, id, file);
  const { delimiter, header: { cells: header } } = table;
  return { file, kind: kind.name, delimiter, header, people, others };
}

/** What a column with the groups may be called. */
const GROUPS = ["group", "groups", "group name", "team"];

/** The index of a column by its name, upper or lower case. */
export function columnIndex(
  header: readonly string[],
  name: string,
): number | undefined {
  const index = inEnglish(header).findIndex((title) => isTitle(title, name));
  return index < 0 ? undefined : index;
}

function isTitle(title: string, name: string): boolean {
  return title.trim().toLowerCase() === name.toLowerCase();
}

function readTable(content: string | Uint8Array, file: string): Table {
  try {
    const text = typeof content === "string"
      ? content
      : decodeText(content, file);
    return readCsv(text, file);
  } catch (error) {
    if (error instanceof CsvError || error instanceof EncodingError) {
      throw new RosterError(error.message);
    }
    throw error;
  }
}

function kindOf({ header: { cells: header }, rows }: Table, file: string) {
  const has = (name: string) => columnIndex(header, name) !== undefined;
  const kind = ROSTER_KINDS.find(({ marks }) =>
    marks.every((names) => names.some(has))
  );
  if (kind === undefined && isUnknownWorksheet(header, rows)) {
    throw new RosterError(
      `${file} looks like a grading worksheet of Moodle in a language that is not ` +
        "known here (English, German, French, Spanish and Japanese are): set your " +
        "language in Moodle to English, and download it again.",
    );
  }
  if (kind === undefined) {
    throw new RosterError(
      `${file} has no column that says who is who: its columns are ${
        header.map(inOneLine).join(", ")
      }. A roster has a column "id" (and may have "name" and "email"), or is ` +
        "exported from Canvas, Moodle, GitHub Classroom, Classroom 50 or " +
        "Gradescope, its English header as it was.",
    );
  }
  return kind;
}

function columnOf(
  { header: { cells: header } }: Table,
  name: string,
  file: string,
): number | undefined {
  if (inEnglish(header).filter((title) => isTitle(title, name)).length > 1) {
    throw new RosterError(
      `${file} has two columns "${name}": take one of them away.`,
    );
  }
  return columnIndex(header, name);
}

/** The column with the ids: the first that is there and filled in for everybody. */
function idColumn(
  { ids, title }: RosterKind,
  rows: readonly Row[],
  cellOf: (row: Row) => (name: string) => string,
  file: string,
): string {
  if (rows.length === 0) {
    throw new RosterError(`${file} has a header and nobody under it.`);
  }
  const empty = (name: string) =>
    rows.filter((row) => cellOf(row)(name).trim() === "");
  const full = ids.find((name) => empty(name).length === 0);
  if (full !== undefined) return full;
  // The column that says most is the one that was meant.
  const [best] = ids.toSorted((a, b) => empty(a).length - empty(b).length);
  const [{ row }] = empty(best);
  const or = ids.filter((name) => name !== best)
    .map((name) => `, or "${name}" for everybody`).join("");
  throw new RosterError(
    `row ${row} of ${file} has an empty "${best}", and in ${title} that says ` +
      `who it is: fill it in${or}.`,
  );
}

function nameIn(
  { names }: RosterKind,
  cell: (column: string) => string,
  has: (column: string) => boolean,
): string {
  const columns = names.find((columns) => columns.every(has)) ?? [];
  return columns.map(cell).filter((part) => part !== "").join(" ");
}

/** An id and, of Moodle's "Participant 123", the number, which its folders are named by. */
function alsoCalled(cell: string): string[] {
  const [, number] = cell.match(/^Participant (\d+)$/) ?? [];
  return [cell, number].filter((text) => text !== undefined && text !== "");
}

function refuseSameIds(
  people: readonly Person[],
  column: string,
  file: string,
): void {
  const seen = new Map<string, Person>();
  for (const person of people) {
    const before = seen.get(person.id);
    if (before !== undefined) {
      throw new RosterError(
        `rows ${before.row} and ${person.row} of ${file} both have the ` +
          `${column} ${inOneLine(person.id)}: an id has to be one person's ` +
          "alone. Take one of the rows away, or correct its id.",
      );
    }
    seen.set(person.id, person);
  }
}
