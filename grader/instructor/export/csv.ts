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
    // These are never scaled: what they are out of tells that.
    ...scale.exercises.map(({ number, name, maxPoints }) =>
      scaling.from === scaling.to
        ? `${number} ${name}`
        : `${number} ${name} (of ${maxPoints})`
    ),
    "mistakes",
    "remarks",
  ];
  if (roster === undefined || match === undefined) {
    return [
      header,
      ...records.map((stored) => rowOf(stored, scaling)),
      ...openIn(input).map(({ person, reason }) =>
        emptyRow(person, input, reason)
      ),
      ...(input.intake?.absent ?? []).map((person) =>
        emptyRow(person, input, undefined)
      ),
    ];
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

/** Everybody whom a conflict names, and who has no record. */
function openIn(
  { intake, records }: ExportInput,
): { person: Student; reason: string }[] {
  const known = new Set(records.map(({ record }) => record.student.id));
  const all = (intake?.conflicts ?? []).flatMap(({ people, source, reason }) =>
    people.map((person) => ({
      person,
      reason: `${source} may be theirs. ${reason}`,
    }))
  );
  const open = new Map(all.map((one) => [one.person.id, one]));
  return [...open.values()].filter(({ person }) => !known.has(person.id));
}

/** What tells one zero from another, and what was not used, if it opened no cell. */
function notesOn(
  { report, unused = [], unusable = [], ours = [] }: ClassRecord,
): string[] {
  // Of a file that lacks something it says "missing" too.
  const missing = report.exercises.filter(({ verdict, checks }) =>
    verdict === "missing" &&
    checks.some(({ feedback }) => feedback?.fault?.kind === "missing-file")
  ).map(({ number }) => number);
  const files = unused.map(({ path, reason }) => `${path} ${reason}`)
    .filter((text) => !unusable.some(({ reason }) => reason === text));
  return [
    ...(missing.length === 0
      ? []
      : [`Not handed in: ${exercisesOf(missing)}.`]),
    ...(ours.length === 0 ? [] : [
      `Our solution, but for comments and layout: ${exercisesOf(ours)}.`,
    ]),
    ...(files.length === 0 ? [] : [`Not used: ${files.join(" ")}`]),
  ];
}

function exercisesOf(numbers: readonly number[]): string {
  const list = new Intl.ListFormat("en").format(numbers.map(String));
  return `exercise${numbers.length === 1 ? "" : "s"} ${list}`;
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
