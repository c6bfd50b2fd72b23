/**
 * A plain CSV file of everything: one row a person, one column an exercise.
 *
 * Nobody imports it anywhere, so every text in it, the id too, is made safe for
 * a spreadsheet (`grader/csv/formula.ts`); it can be read back as a roster.
 *
 * @module
 */
import { saidBy } from "../class/named.ts";
import type { StoredRecord } from "../class/read_records.ts";
import type { Student } from "../class/record.ts";
import { guardFormula } from "../csv/formula.ts";
import { type Cell, writeCsv } from "../csv/write.ts";
import type { Format, Job } from "./format.ts";
import type { Scale } from "./scale.ts";
import { pointsOf, pointsOfExercise, ungradedIn } from "./standing.ts";

/** The format. */
export const csv: Format = {
  name: "csv",
  file: "grades.csv",
  settings: { roster: "optional" },
  next: "It is UTF-8 with commas; any spreadsheet program imports it.",
  write: (job) => new Map([["grades.csv", writeCsv(rowsOf(job))]]),
};

function rowsOf({ records, scale, roster, match }: Job): Cell[][] {
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
    return [header, ...records.map((stored) => rowOf(stored, scale))];
  }
  const matched = new Set(match.records.values());
  return [
    header,
    ...roster.people.map((person) => {
      const stored = match.records.get(person);
      return stored === undefined
        ? emptyRow(person, scale)
        : rowOf(stored, scale, person);
    }),
    ...records.filter((stored) => !matched.has(stored))
      .map((stored) => rowOf(stored, scale)),
  ];
}

function rowOf(
  { record }: StoredRecord,
  scale: Scale,
  person: Student = record.student,
): Cell[] {
  const { report, submitted, late, student } = record;
  const ungraded = ungradedIn(report);
  const mistakes = report.exercises.flatMap(({ checks }) => checks)
    .flatMap((check) => saidBy(check).mistakes.map(({ id }) => id));
  return [
    textCell(person.id),
    textCell(person.name ?? student.name),
    textCell(person.email ?? student.email),
    submitted,
    late ? "late" : "",
    pointsOf(report),
    scale.maxPoints,
    ...report.exercises.map(pointsOfExercise),
    // One mistake is often seen in several checks.
    textCell([...new Set(mistakes)].join(" ")),
    ungraded.length === 0 ? "" : `not graded: ${ungraded.join(", ")}`,
  ];
}

function emptyRow({ id, name, email }: Student, scale: Scale): Cell[] {
  return [
    textCell(id),
    textCell(name),
    textCell(email),
    "",
    "",
    undefined,
    scale.maxPoints,
    ...scale.exercises.map(() => undefined),
    "",
    "nothing handed in",
  ];
}

/** Zero bytes and half characters are what no CSV file can hold. */
function textCell(text = ""): string {
  return guardFormula(text.toWellFormed().replaceAll("\0", "\ufffd"));
}
