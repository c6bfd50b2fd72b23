/**
 * A plain CSV file of everything: one row a person, one column an exercise.
 *
 * Nobody imports it anywhere, so every text in it, the id too, is made safe for
 * a spreadsheet (`grader/instructor/csv/formula.ts`); it can be read back as a roster.
 *
 * @module
 */
import { mistakesIn } from "../class/named.ts";
import { standingOf } from "../class/standing.ts";
import type { StoredRecord } from "../class/read_records.ts";
import type { ClassRecord, Student } from "../class/record.ts";
import { guardFormula } from "../csv/formula.ts";
import { type Cell, writeCsv } from "../csv/write.ts";
import type { ExportInput, Format } from "./format.ts";
import { writtenOut } from "../class/intake/written_out.ts";
import { scalingOf } from "./gradebook.ts";
import { scaled, type Scaling } from "./scaling.ts";

/** The format. */
export const csv = {
  name: "csv",
  file: "grades.csv",
  settings: { roster: "optional", "out-of": "optional" },
  next: "It is UTF-8 with commas; any spreadsheet program opens it.",
  write: (input) => new Map([["grades.csv", writeCsv(rowsOf(input))]]),
} satisfies Format;

function rowsOf(input: ExportInput): Cell[][] {
  const { records, scale, roster, match } = input;
  const scaling = scalingOf(input);
  const header = [
    "id",
    "name",
    "email",
    "submitted",
    "late",
    "points",
    "max points",
    ...scale.exercises.map(({ number, name }) => `${number} ${name}`),
    "mistakes",
    "remarks",
  ];
  if (roster === undefined || match === undefined) {
    return [header, ...records.map((stored) => rowOf(stored, scaling))];
  }
  const matched = new Set(match.records.values());
  return [
    header,
    ...roster.people.map((person) => {
      const stored = match.records.get(person);
      return stored === undefined
        ? emptyRow(person, input, match.open.get(person))
        : rowOf(stored, scaling, person);
    }),
    ...records.filter((stored) =>
      !matched.has(stored) && !match.withheld.has(stored)
    )
      .map((stored) => rowOf(stored, scaling)),
  ];
}

function rowOf(
  { record }: StoredRecord,
  scaling: Scaling,
  person: Student = record.student,
): Cell[] {
  const { report, submitted, late, student } = record;
  const { points, exercises, open, decided } = standingOf(record);
  const mistakes = report.exercises.flatMap(({ checks }) => checks)
    .flatMap((check) => mistakesIn(check).map(({ id }) => id));
  return [
    textCell(writtenOut(person.id)),
    textCell(person.name ?? student.name),
    textCell(person.email ?? student.email),
    submitted,
    late ? "late" : "",
    points === undefined ? undefined : scaled(points, scaling),
    scaling.to,
    ...report.exercises.map(({ number }) => exercises.get(number)),
    // One mistake is often seen in several checks.
    textCell([...new Set(mistakes)].join(" ")),
    textCell([...open, ...decided, ...notesOn(record)].join(" ")),
  ];
}

/** What was handed in and not used, where that opened no cell. */
function notesOn({ unused = [] }: ClassRecord): string[] {
  return unused.length === 0
    ? []
    : [`Not used: ${
      unused.map(({ path, reason }) => `${path} ${reason}`).join(" ")
    }`];
}

function emptyRow(
  { id, name, email }: Student,
  input: ExportInput,
  open: string | undefined,
): Cell[] {
  const { scale } = input;
  return [
    textCell(writtenOut(id)),
    textCell(name),
    textCell(email),
    "",
    "",
    undefined,
    scalingOf(input).to,
    ...scale.exercises.map(() => undefined),
    "",
    textCell(open === undefined ? "nothing handed in" : `Open: ${open}`),
  ];
}

/** Zero bytes and half characters are what no CSV file can hold. */
function textCell(text = ""): string {
  return guardFormula(text.toWellFormed().replaceAll("\0", "\ufffd"));
}
