/**
 * Moodle: grades for an assignment or for the gradebook, whichever the roster is
 * from.
 *
 * - A *grading worksheet* of an assignment (its "Download grading worksheet") goes
 *   back with "Grade" and "Feedback comments" filled in, and without the other
 *   columns of feedback, which Moodle would take over if anything in them had changed.
 *   Comments that are there already stay. It skips a row whose grade is empty (`mod/assign/feedback/offline/locallib.php`).
 * - Anything else with a field that Moodle knows people by, such as the list of
 *   participants, becomes a file for the gradebook's CSV import
 *   (`grade/import/csv/classes/load_data.php`). That import stops altogether at a
 *   person it does not find, gives the grade of a row without a person to the one
 *   before, and takes away a grade whose cell is empty. So nobody is without an id
 *   in it, and whoever has no grade has no row: nothing then changes for them.
 *
 * The fields that people are found by go back byte for byte; names are made safe
 * for a spreadsheet.
 *
 * @module
 */
import { columnIndex, type Person, type Roster } from "../class/roster.ts";
import { inEnglish, saysNo } from "../class/people/moodle_headers.ts";
import { foldId } from "../class/same_id.ts";
import { guardFormula } from "../csv/formula.ts";
import { type Cell, writeCsv } from "../csv/write.ts";
import { inOneLine } from "../../core/report/layout.ts";
import type { ExportInput, Finding, Format } from "./format.ts";
import {
  cellFor,
  examineOutOf,
  examineOverwriting,
  gradeOf,
  numberIn,
  rowOf,
} from "./gradebook.ts";
import { commentOn } from "./comment.ts";
import { pointsOf } from "./standing.ts";

/** The format. */
export const moodle = {
  name: "moodle",
  file: "moodle.csv",
  settings: { roster: "needed", column: "optional", "out-of": "optional" },
  next: "In Moodle: Upload grading worksheet, or Grades, Import, CSV file.",
  examine: (input) => [
    ...examineFields(input),
    ...input.roster!.kind === "moodle worksheet"
      ? examineWorksheet(input)
      : examineGradebook(input),
  ],
  write: (input) => {
    const rows = input.roster!.kind === "moodle worksheet"
      ? worksheetOf(input)
      : gradebookOf(input);
    return new Map([["moodle.csv", writeCsv(rows)]]);
  },
} satisfies Format;

/** What Moodle finds people by. */
const IDENTITY = ["Identifier", "Username", "ID number", "Email address"];

/** What people may have chosen themselves. */
const NAMES = ["First name", "Last name", "Surname", "Full name"];

/** What else goes back byte for byte: Moodle wrote it, and looks at some of it. */
const FACTS = [
  "Status",
  "Grade",
  "Maximum Grade",
  "Grade can be changed",
  "Last modified (submission)",
  "Last modified (grade)",
  // The gradebook refuses the import when a grade was changed after this.
  "Last downloaded from this course",
];

/** The title of a new column, which Moodle asks what to do with. */
const NEW_COLUMN = "gradlings";

/** Whether a row has what would hide it, or others, from Moodle. */
function isHidden({ header }: Roster, { cells }: Person): boolean {
  return inEnglish(header).some((title, i) =>
    isOneOf([...IDENTITY, ...FACTS], title) && cells[i].search(HIDES) >= 0
  );
}

function isOneOf(names: readonly string[], title: string): boolean {
  return names.some((name) => columnIndex([title], name) === 0);
}

/**
 * Moodle's reader, PHP's `fgetcsv`, takes this for a quote that does not end a text:
 * the text would then go on into the next rows and hide them.
 */
const HIDES = /\\(?="|$)/g;

/** A cell as it goes back. Moodle does not look at names. */
function copy({ header }: Roster, { cells }: Person, i: number): string {
  return isOneOf(NAMES, inEnglish(header)[i])
    ? guardFormula(cells[i].replaceAll(HIDES, "＼"))
    : cells[i];
}

/** Names the rows whose fields Moodle could not read back. */
function examineFields(input: ExportInput): Finding[] {
  const { people } = input.roster!;
  return people.filter((person) => isHidden(input.roster!, person))
    .map((person) => ({
      weight: "noted",
      text: `${rowOf(input, person)} has a backslash before a quote, or at ` +
        "the end of a cell, which Moodle reads wrongly: the row is left out. " +
        "Type the grade in.",
    }));
}

function examineWorksheet(input: ExportInput): Finding[] {
  const { roster, settings } = input;
  const { header, people, file } = roster!;
  const findings: Finding[] = [];
  const grade = columnIndex(header, "Grade")!;
  const most = columnIndex(header, "Maximum Grade");
  const open = columnIndex(header, "Grade can be changed");
  const graded = people.filter((one) => gradeOf(input, one) !== undefined);
  if (
    settings.column !== undefined &&
    columnIndex([settings.column], "Grade") === undefined
  ) {
    findings.push({
      weight: "impossible",
      text:
        `${file} is a grading worksheet, and its column is "Grade": leave ` +
        "--column out.",
    });
  }
  if (columnIndex(header, "Last modified (grade)") === undefined) {
    findings.push({
      weight: "impossible",
      text: `${file} lacks the column "Last modified (grade)", without which ` +
        "Moodle takes no worksheet: download it again.",
    });
  }
  for (const person of graded) {
    if (most !== undefined) {
      findings.push(
        ...examineOutOf(input, rowOf(input, person), outOfRow(input, person)),
      );
    }
    if (open !== undefined && saysNo(person.cells[open])) {
      findings.push({
        weight: "noted",
        text: `${
          rowOf(input, person)
        } has a grade that Moodle lets nobody change: the import will leave it.`,
      });
    }
  }
  return [
    ...findings,
    ...people.flatMap((person) =>
      examineOverwriting(
        { ...input, roster: { ...roster!, people: [person] } },
        grade,
        outOfRow(input, person),
      )
    ),
  ];
}

/** What a row of a worksheet is out of, if it says so. */
function outOfRow({ roster }: ExportInput, person: Person): number | undefined {
  const most = columnIndex(roster!.header, "Maximum Grade");
  return most === undefined ? undefined : numberIn(person.cells[most]);
}

/** A short comment, unless somebody has written one. */
function feedbackFor({ roster, match }: ExportInput, person: Person): Cell {
  const feedback = columnIndex(roster!.header, "Feedback comments")!;
  const stored = match!.records.get(person);
  return stored === undefined || person.cells[feedback].trim() !== ""
    ? undefined
    : commentOn(stored.record);
}

function worksheetOf(input: ExportInput): Cell[][] {
  const roster = input.roster!;
  const { header, people } = roster;
  const grade = columnIndex(header, "Grade")!;
  const feedback = columnIndex(header, "Feedback comments");
  const english = inEnglish(header);
  const columns = header.map((_, i) => i).filter((i) =>
    isOneOf([...IDENTITY, ...NAMES, ...FACTS], english[i]) || i === feedback
  );
  return [
    columns.map((i) => header[i]),
    ...people.filter((person) => !isHidden(roster, person)).map((person) =>
      columns.map((i): Cell =>
        i === grade
          ? cellFor(input, person, i, outOfRow(input, person))
          : i === feedback
          ? feedbackFor(input, person) ?? person.cells[i]
          : copy(roster, person, i)
      )
    ),
  ];
}

function examineGradebook(input: ExportInput): Finding[] {
  const { roster, settings } = input;
  const { header, file } = roster!;
  const findings: Finding[] = [];
  if (!inEnglish(header).some((title) => isOneOf(IDENTITY, title))) {
    findings.push({
      weight: "impossible",
      text:
        `${file} has no "Username", "ID number" or "Email address": Moodle ` +
        "knows people by nothing else, and its import would stop.",
    });
  }
  const column = gradeColumn(roster!, settings.column);
  if (column === undefined && settings.column !== undefined) {
    findings.push({
      weight: "noted",
      text:
        `${file} has no column ${
          inOneLine(settings.column)
        }: the export has a ` +
        "new one of that name, and Moodle asks which grade it is.",
    });
  }
  return [
    ...findings,
    ...(column === undefined ? [] : examineOverwriting(input, column)),
    ...leftOut(input).map((person): Finding => ({
      weight: "noted",
      text: `${rowOf(input, person)} has no row in the export, since an ` +
        "empty grade would take away one that is there.",
    })),
  ];
}

/** People who handed something in that could not be graded. */
function leftOut(input: ExportInput): Person[] {
  return [...input.match!.records.keys()].filter((person) =>
    gradeOf(input, person) === undefined
  );
}

function gradeColumn(
  { header }: Roster,
  wanted: string | undefined,
): number | undefined {
  return wanted === undefined ? undefined : columnIndex(header, wanted);
}

function gradebookOf(input: ExportInput): Cell[][] {
  const { roster, settings, allowed, match } = input;
  const { header } = roster!;
  const english = inEnglish(header);
  const people = roster!.people.filter((person) =>
    gradeOf(input, person) !== undefined && !isHidden(roster!, person)
  );
  const column = gradeColumn(roster!, settings.column);
  const identity = header.map((_, i) => i).filter((i) =>
    isOneOf(IDENTITY, english[i]) &&
    tellsApart(people.map(({ cells }) => cells[i]))
  );
  const kept = header.map((_, i) => i).filter((i) =>
    isOneOf([...NAMES, "Last downloaded from this course"], english[i])
  );
  return [
    [
      ...identity.length > 0 ? identity.map((i) => header[i]) : ["id"],
      ...kept.map((i) => header[i]),
      column === undefined ? settings.column ?? NEW_COLUMN : header[column],
    ],
    ...people.map((person) => [
      ...identity.length > 0
        ? identity.map((i) => copy(roster!, person, i))
        : [person.id],
      ...kept.map((i) => copy(roster!, person, i)),
      gradeOf(input, person),
    ]),
    ...(allowed?.has("create-people") ? match!.strangers : []).map((
      { record },
    ): Cell[] => [
      ...(identity.length > 0 ? identity : [0]).map((_, i) =>
        i === 0 ? record.student.id : ""
      ),
      ...kept.map(() => ""),
      pointsOf(record),
    ]),
  ];
}

/** Whether a column can be chosen in Moodle without giving somebody another's grade. */
function tellsApart(cells: readonly string[]): boolean {
  const ids = cells.map(foldId);
  return !ids.includes("") && new Set(ids).size === ids.length;
}
