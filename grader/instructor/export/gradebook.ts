/**
 * The common parts of the exports for gradebooks: numbers as gradebooks write
 * them, and who would get which grade.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import type { Person } from "../class/roster.ts";
import { inOneLine } from "../../core/report/layout.ts";
import type { ExportInput, Finding } from "./format.ts";
import { scaled, type Scaling } from "./scaling.ts";
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
export function gradeOf(
  input: ExportInput,
  person: Person,
  outOf?: number,
): number | undefined {
  const stored: StoredRecord | undefined = input.match?.records.get(person);
  const points = stored && pointsOf(stored.record);
  return points === undefined
    ? undefined
    : scaled(points, scalingOf(input, outOf));
}

/**
 * How grades are scaled: as `--out-of` says, or with `--rescale` to what the column of
 * the gradebook is out of.
 */
export function scalingOf(
  { settings, scale: { maxPoints }, allowed }: ExportInput,
  outOf?: number,
): Scaling {
  const wanted = settings["out-of"];
  return {
    from: maxPoints,
    to: wanted !== undefined
      ? Number(wanted)
      : allowed?.has("rescale") && outOf !== undefined
      ? outOf
      : maxPoints,
  };
}

/** Compares what a column is out of with what the grades are out of. */
export function examineOutOf(
  input: ExportInput,
  where: string,
  outOf: number | undefined,
): Finding[] {
  const scaling = scalingOf(input, outOf);
  if (outOf === scaling.to) {
    return [];
  }
  return [{
    weight: "refused",
    unless: "rescale",
    text: outOf === undefined
      ? `${where} does not say what it is out of: it cannot be compared with the ` +
        `${scaling.to} of the grades.`
      : `${where} is out of ${outOf} points, and the grades are out of ` +
        `${scaling.to}: --rescale scales them to it.`,
  }];
}

/**
 * What to write into a person's cell: the grade, or what is there already.
 *
 * An empty cell is not the same as no change: both Canvas and Moodle's gradebook
 * take away a grade whose cell comes back empty. So where there is nothing to
 * say the cell goes back as it came, which is empty where it was empty.
 */
export function cellFor(
  input: ExportInput,
  person: Person,
  column: number | undefined,
  outOf?: number,
): string | number {
  const is = column === undefined ? "" : person.cells[column];
  return gradeOf(input, person, outOf) ?? is;
}

/** Names the row of everybody who would lose a grade that is there already. */
export function examineOverwriting(
  input: ExportInput,
  column: number,
  outOf?: number,
): Finding[] {
  return input.roster!.people.flatMap((person): Finding[] => {
    const is = person.cells[column];
    const becomes = gradeOf(input, person, outOf);
    if (becomes === undefined || isUnset(is)) return [];
    if (numberIn(is) === becomes) return [];
    return [{
      weight: "refused",
      unless: "replace-grades",
      text:
        `${rowOf(input, person)} has ${inOneLine(is.trim())} already, which ` +
        `would become ${becomes}.`,
    }];
  });
}

/** How a row is named: "row 3 of g.csv, "Lovelace, Ada",". */
export function rowOf(
  { roster }: ExportInput,
  { row, name, id }: Person,
): string {
  return `row ${row} of ${roster!.file}, ${inOneLine(name ?? id)},`;
}
