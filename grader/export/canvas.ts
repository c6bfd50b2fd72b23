/**
 * Canvas: the gradebook that was exported from it, one column of it filled in.
 *
 * What Canvas does with a file is said by its own importer (instructure/canvas-lms,
 * `lib/gradebook_importer.rb`): it finds people by ID, then by SIS ID, login and
 * name, and offers to create whom it does not find; it finds an assignment by the
 * number in parentheses, and offers to create what it does not find; it takes the
 * points possible from the file; it removes a grade whose cell is empty.
 *
 * So the file has the columns that say who is who, and a single assignment: no
 * other grade can be changed by it. What people are found by goes back byte for
 * byte as Canvas wrote it; the name and the section, which Canvas does not need,
 * are made safe for a spreadsheet.
 *
 * @module
 */
import { columnIndex, type Roster } from "../class/roster.ts";
import { guardFormula, isFormula } from "../csv/formula.ts";
import { writeCsv } from "../csv/write.ts";
import { inOneLine } from "../report/layout.ts";
import type { Finding, Format, Job } from "./format.ts";
import { cellFor, examineOverwriting, numberIn, rowOf } from "./gradebook.ts";

/** The format. */
export const canvas: Format = {
  name: "canvas",
  file: "canvas.csv",
  settings: { roster: "needed", column: "needed" },
  next: "In Canvas: Grades, Import; look at what it says will change.",
  examine: (job) =>
    job.roster!.kind === "canvas" ? examine(job) : [{
      weight: "impossible",
      text: `${job.roster!.file} is no gradebook exported from Canvas: in ` +
        "Canvas, Grades, Export makes one.",
    }],
  write: (job) => new Map([["canvas.csv", gradebookOf(job)]]),
};

/** The columns that people are found by. */
const MATCHED = [
  "ID",
  "SIS User ID",
  "SIS Login ID",
  "Integration ID",
  "Root Account",
];

/** The columns that stand before those of the assignments. */
function identityColumns({ header }: Roster): number[] {
  const section = columnIndex(header, "Section")!;
  return header.map((_, i) => i).filter((i) => i <= section);
}

/** The columns that `--column` may mean: by header, by name, or by number. */
function columnsMeant({ header }: Roster, wanted: string): number[] {
  const section = columnIndex(header, "Section")!;
  const meant = (test: (title: string) => boolean) =>
    header.map((_, i) => i).filter((i) => i > section && test(header[i]));
  const exact = meant((title) => title === wanted);
  if (exact.length > 0) return exact;
  return meant((title) => {
    const { name, number } = titleAndNumber(title);
    return name === wanted.trim() || number === wanted.trim();
  });
}

function titleAndNumber(title: string): { name: string; number?: string } {
  const [, name, number] = title.match(/^(.*?)\s*\((\d+)\)\s*$/s) ??
    [title, title.trim()];
  return { name: name.trim(), number };
}

/** The row with the points possible, if there is one. */
function pointsRow({ others }: Roster): readonly string[] | undefined {
  return others.find(({ is, cells }) =>
    is === "heading" && cells[0].includes("Points Possible")
  )?.cells;
}

function examine(job: Job): Finding[] {
  const roster = job.roster!;
  const wanted = job.settings.column!;
  const [column, ...more] = columnsMeant(roster, wanted);
  const findings = examineRows(job);
  if (column === undefined) {
    findings.unshift({
      weight: "refused",
      text: `${roster.file} has no assignment ${inOneLine(wanted)}: Canvas ` +
        `would create one. It has ${assignmentsIn(roster)}.`,
    });
    return findings;
  }
  if (more.length > 0) {
    const titles = [column, ...more].map((i) => inOneLine(roster.header[i]));
    findings.unshift({
      weight: "impossible",
      text: `${inOneLine(wanted)} could be any of the columns ${
        titles.join(", ")
      } of ${roster.file}: say --column with the number in parentheses.`,
    });
    return findings;
  }
  return [
    ...examineColumn(job, column),
    ...findings,
    ...examineOverwriting(job, column),
  ];
}

function examineColumn(
  { roster, scale: { maxPoints } }: Job,
  column: number,
): Finding[] {
  const title = inOneLine(roster!.header[column]);
  const findings: Finding[] = [];
  if (titleAndNumber(roster!.header[column]).number === undefined) {
    findings.push({
      weight: "refused",
      text: `The column ${title} lacks its number in parentheses, like ` +
        `"Homework (12345)": Canvas may create a new assignment.`,
    });
  }
  const possible = pointsRow(roster!)?.[column];
  if (possible === undefined) {
    findings.push({
      weight: "refused",
      text: `${roster!.file} has no row "Points Possible": what the grades ` +
        "are out of cannot be compared.",
    });
  } else if (numberIn(possible) === undefined) {
    findings.push({
      weight: "refused",
      text: `The column ${title} has ${inOneLine(possible)} for its points ` +
        "possible: Canvas computes it, and ignores what is imported.",
    });
  } else if (numberIn(possible) !== maxPoints) {
    findings.push({
      weight: "refused",
      text:
        `The column ${title} is out of ${possible.trim()} points, and the ` +
        `grades are out of ${maxPoints}.`,
    });
  }
  return findings;
}

/** What is wrong with the rows, whichever column is filled in. */
function examineRows(job: Job): Finding[] {
  const roster = job.roster!;
  const tests = roster.others.filter(({ is }) => is === "test student");
  return [
    ...tests.map(({ row }): Finding => ({
      weight: "refused",
      text:
        `row ${row} of ${roster.file} is the test student, whom an import ` +
        "cannot find: take the row away.",
    })),
    ...["SIS User ID", "SIS Login ID"].flatMap((name) =>
      examineTwice(job, name)
    ),
    ...roster.people.flatMap((person) =>
      MATCHED.flatMap((name): Finding[] => {
        const column = columnIndex(roster.header, name);
        const cell = column === undefined ? "" : person.cells[column];
        return isFormula(cell)
          ? [{
            weight: "noted",
            text: `${rowOf(job, person)} has the ${name} ${inOneLine(cell)}, ` +
              "which Canvas needs as it is and a spreadsheet program would " +
              "run: do not open the export in one.",
          }]
          : [];
      })
    ),
  ];
}

function examineTwice({ roster }: Job, name: string): Finding[] {
  const column = columnIndex(roster!.header, name);
  if (column === undefined) return [];
  const rows = new Map<string, number[]>();
  for (const { row, cells } of roster!.people) {
    const cell = cells[column].trim();
    if (cell !== "") rows.set(cell, [...rows.get(cell) ?? [], row]);
  }
  return [...rows].filter(([, rows]) => rows.length > 1).map(
    ([cell, rows]) => ({
      weight: "refused",
      text: `rows ${rows.join(" and ")} of ${roster!.file} have the same ` +
        `${name}, ${inOneLine(cell)}: Canvas may take one for the other.`,
    }),
  );
}

function assignmentsIn(roster: Roster): string {
  const section = columnIndex(roster.header, "Section")!;
  const titles = roster.header.slice(section + 1)
    .filter((title) => titleAndNumber(title).number !== undefined);
  return titles.length === 0 ? "none at all" : titles.map(inOneLine).join(", ");
}

function gradebookOf(job: Job): string {
  const roster = job.roster!;
  const [column] = columnsMeant(roster, job.settings.column!);
  const identity = identityColumns(roster);
  const isMatched = (i: number) =>
    MATCHED.some((name) => columnIndex(roster.header, name) === i);
  const points = pointsRow(roster);
  return writeCsv([
    [
      ...identity.map((i) => roster.header[i]),
      column === undefined ? job.settings.column : roster.header[column],
    ],
    [
      ...identity.map((i) => points?.[i] ?? (i === 0 ? "Points Possible" : "")),
      (column === undefined ? undefined : points?.[column]) ??
        job.scale.maxPoints,
    ],
    ...roster.people.map((person) => [
      ...identity.map((i) =>
        isMatched(i) ? person.cells[i] : guardFormula(person.cells[i])
      ),
      cellFor(job, person, column),
    ]),
  ], roster.delimiter === ";" ? ";" : ","); // Canvas tells these two apart.
}
