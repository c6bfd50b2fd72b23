/**
 * Canvas: the gradebook that was exported from it, one column of it filled in.
 *
 * The importer of Canvas decides what becomes of a file (instructure/canvas-lms,
 * `lib/gradebook_importer.rb`): it finds people by ID, then by SIS ID, login and
 * name, and offers to create whom it does not find; it finds an assignment by the
 * number in parentheses, and offers to create what it does not find; it takes the
 * points possible from the file; it removes a grade whose cell is empty.
 *
 * So the file has the columns that say who is who, and a single assignment: no
 * other grade can be changed by it. The columns that people are found by go
 * back byte for byte as Canvas wrote them; the name and the section, which Canvas does not need,
 * are made safe for a spreadsheet.
 *
 * @module
 */
import { columnIndex, type Roster } from "../class/roster.ts";
import { guardFormula, isFormula } from "../csv/formula.ts";
import { writeCsv } from "../csv/write.ts";
import { inOneLine } from "../../core/report/layout.ts";
import type { ExportInput, Finding, Format } from "./format.ts";
import {
  cellFor,
  examineOutOf,
  examineOverwriting,
  numberIn,
  rowOf,
  scalingOf,
} from "./gradebook.ts";
import { scaled } from "./scaling.ts";
import { pointsOf } from "./standing.ts";

/** The format. */
export const canvas = {
  name: "canvas",
  file: "canvas.csv",
  settings: { roster: "needed", column: "needed", "out-of": "optional" },
  next: "In Canvas: Grades, Import; look at what it says will change.",
  examine: (input) =>
    input.roster!.kind === "canvas" ? examine(input) : [{
      weight: "impossible",
      text: `${input.roster!.file} is no gradebook exported from Canvas: in ` +
        "Canvas, Grades, Export makes one.",
    }],
  write: (input) => new Map([["canvas.csv", gradebookOf(input)]]),
} satisfies Format;

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

function examine(input: ExportInput): Finding[] {
  const roster = input.roster!;
  const wanted = input.settings.column!;
  const [column, ...more] = columnsMeant(roster, wanted);
  const findings = examineRows(input);
  if (column === undefined || isReserved(roster.header[column])) {
    findings.unshift({
      weight: "impossible",
      text: isReserved(wanted)
        ? `${inOneLine(wanted)} is a column of Canvas's own, which no import ` +
          `changes: name an assignment. ${roster.file} has ${
            assignmentsIn(roster)
          }.`
        : `${roster.file} has no assignment ${inOneLine(wanted)}: Canvas ` +
          `would create one. It has ${
            assignmentsIn(roster)
          }. For a new one, create it in Canvas, then export the gradebook again.`,
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
    ...examineColumn(input, column),
    ...findings,
    ...examineOverwriting(input, column, outOfColumn(input, column)),
  ];
}

function examineColumn(input: ExportInput, column: number): Finding[] {
  const { roster } = input;
  const title = inOneLine(roster!.header[column]);
  const findings: Finding[] = [];
  if (titleAndNumber(roster!.header[column]).number === undefined) {
    findings.push({
      weight: "impossible",
      text: `The column ${title} lacks its number in parentheses, like ` +
        `"Homework (12345)": Canvas may create a new assignment. Export the ` +
        "gradebook from Canvas again, and leave its header as it is.",
    });
  }
  const possible = pointsRow(roster!)?.[column];
  if (possible === undefined) {
    findings.push({
      weight: "refused",
      unless: "rescale",
      text: `${roster!.file} has no row "Points Possible": what the grades ` +
        "are out of cannot be compared.",
    });
  } else if (numberIn(possible) === undefined) {
    findings.push({
      weight: "impossible",
      text: `The column ${title} has ${inOneLine(possible)} for its points ` +
        "possible: Canvas computes it, and ignores what is imported.",
    });
  } else {
    findings.push(
      ...examineOutOf(input, `The column ${title}`, numberIn(possible)),
    );
  }
  return findings;
}

/** What is wrong with the rows, whichever column is filled in. */
function examineRows(input: ExportInput): Finding[] {
  const roster = input.roster!;
  const tests = roster.others.filter(({ is }) => is === "test student");
  return [
    ...tests.map(({ row }): Finding => ({
      weight: "noted",
      text: `row ${row} of ${roster.file} is the test student, and left out.`,
    })),
    ...["SIS User ID", "SIS Login ID"].flatMap((name) =>
      examineTwice(input, name)
    ),
    ...roster.people.flatMap((person) =>
      MATCHED.flatMap((name): Finding[] => {
        const column = columnIndex(roster.header, name);
        const cell = column === undefined ? "" : person.cells[column];
        return isFormula(cell)
          ? [{
            weight: "noted",
            text:
              `${rowOf(input, person)} has the ${name} ${inOneLine(cell)}, ` +
              "which Canvas needs as it is and a spreadsheet program would " +
              "run: do not open the export in one.",
          }]
          : [];
      })
    ),
  ];
}

function examineTwice({ roster }: ExportInput, name: string): Finding[] {
  const column = columnIndex(roster!.header, name);
  if (column === undefined) return [];
  const rows = new Map<string, number[]>();
  for (const { row, cells } of roster!.people) {
    const cell = cells[column].trim();
    if (cell !== "") rows.set(cell, [...rows.get(cell) ?? [], row]);
  }
  return [...rows].filter(([, rows]) => rows.length > 1).map(
    ([cell, rows]) => ({
      weight: "noted",
      text: `rows ${rows.join(" and ")} of ${roster!.file} have the same ` +
        `${name}, ${inOneLine(cell)}: Canvas goes by the ID, which differs.`,
    }),
  );
}

/** What a column is out of, if it says so. */
function outOfColumn(
  { roster }: ExportInput,
  column: number,
): number | undefined {
  return numberIn(pointsRow(roster!)?.[column] ?? "");
}

/**
 * The names of columns that Canvas writes and does not read:
 * `GradebookImporterAssignments`, `gradebook_importer.rb`.
 */
function isReserved(title: string): boolean {
  return /^(?:(?:unposted )?(?:current|final) (?:score|grade|points)|override (?:score|grade|status)|notes|student|id|sis user id|sis login id|integration id|root account|section|lastname|firstname)$/i
    .test(title.trim()) ||
    / (?:unposted )?(?:current|final) (?:score|grade|points)$/i.test(
      title.trim(),
    );
}

/** Rows for those who are not in the gradebook, where that is asked for. */
function newPeople(
  input: ExportInput,
  identity: readonly number[],
): (string | number | undefined)[][] {
  const { roster, match, allowed } = input;
  if (!allowed?.has("create-people")) return [];
  return match!.strangers.map(({ record }) => {
    const { id, name } = record.student;
    const points = pointsOf(record);
    const cell = (title: string) =>
      /^(?:student|lastname)$/i.test(title.trim())
        ? guardFormula(name ?? id)
        : /^sis login id$/i.test(title.trim())
        ? id
        : "";
    return [
      ...identity.map((i) => cell(roster!.header[i])),
      points === undefined ? undefined : scaled(points, scalingOf(input)),
    ];
  });
}

function assignmentsIn(roster: Roster): string {
  const section = columnIndex(roster.header, "Section")!;
  const titles = roster.header.slice(section + 1)
    .filter((title) => titleAndNumber(title).number !== undefined);
  return titles.length === 0 ? "none at all" : titles.map(inOneLine).join(", ");
}

function gradebookOf(input: ExportInput): string {
  const roster = input.roster!;
  const [column] = columnsMeant(roster, input.settings.column!);
  const identity = identityColumns(roster);
  const isMatched = (i: number) =>
    MATCHED.some((name) => columnIndex(roster.header, name) === i);
  const points = pointsRow(roster);
  const outOf = column === undefined ? undefined : outOfColumn(input, column);
  return writeCsv([
    [
      ...identity.map((i) => roster.header[i]),
      column === undefined ? input.settings.column : roster.header[column],
    ],
    [
      ...identity.map((i) => points?.[i] ?? (i === 0 ? "Points Possible" : "")),
      (column === undefined ? undefined : points?.[column]) ??
        scalingOf(input).to,
    ],
    ...roster.people.map((person) => [
      ...identity.map((i) =>
        isMatched(i) ? person.cells[i] : guardFormula(person.cells[i])
      ),
      cellFor(input, person, column, outOf),
    ]),
    ...newPeople(input, identity),
  ], roster.delimiter === ";" ? ";" : ","); // Canvas tells these two apart.
}
