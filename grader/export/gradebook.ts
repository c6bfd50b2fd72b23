/**
 * What the exports for gradebooks have in common: numbers as gradebooks write
 * them, and who would get which grade.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import type { Person } from "../class/roster.ts";
import { inOneLine } from "../report/layout.ts";
import type { Finding, Job } from "./format.ts";
import { pointsOf } from "./standing.ts";

/** A number in a cell, with a point or, as some countries have it, a comma. */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim();
  return /^-?\d+([.,]\d+)?$/.test(text)
    ? Number(text.replace(",", "."))
    : undefined;
}

/** Whether a cell of a gradebook holds no grade: Canvas and Moodle also write a dash. */
export function isUnset(cell: string): boolean {
  return ["", "-"].includes(cell.trim());
}

/** What a person got; `undefined` when that is not known, or nothing was handed in. */
export function gradeOf({ match }: Job, person: Person): number | undefined {
  const stored: StoredRecord | undefined = match?.records.get(person);
  return stored === undefined ? undefined : pointsOf(stored.record.report);
}

/**
 * What to write into a person's cell: the grade, or what is there already.
 *
 * An empty cell is not the same as no change: both Canvas and Moodle's gradebook
 * take away a grade whose cell comes back empty. So where there is nothing to
 * say the cell goes back as it came, which is empty where it was empty.
 */
export function cellFor(
  job: Job,
  person: Person,
  column: number | undefined,
): string | number {
  const is = column === undefined ? "" : person.cells[column];
  return gradeOf(job, person) ?? is;
}

/** Names the row of everybody who would lose a grade that is there already. */
export function examineOverwriting(job: Job, column: number): Finding[] {
  return job.roster!.people.flatMap((person): Finding[] => {
    const is = person.cells[column];
    const becomes = gradeOf(job, person);
    if (becomes === undefined || isUnset(is)) return [];
    if (numberIn(is) === becomes) return [];
    return [{
      weight: "refused",
      text:
        `${rowOf(job, person)} has ${inOneLine(is.trim())} already, which ` +
        `would become ${becomes}.`,
    }];
  });
}

/** How a row is named: "row 3 of g.csv, "Lovelace, Ada",". */
export function rowOf({ roster }: Job, { row, name, id }: Person): string {
  return `row ${row} of ${roster!.file}, ${inOneLine(name ?? id)},`;
}
