/**
 * The records of a graded class, read from the folder they were written to: of one
 * grading, `OUT/records/`, or of several shares of it put side by side,
 * `OUT/1/records/`, `OUT/2/records/` and so on.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";
import { HOMEWORK_FILE } from "../../core/course/homework.ts";
import { inOneLine } from "../../core/report/layout.ts";
import { checkRecord } from "./check_record.ts";
import { readIntake } from "./intake_file.ts";
import { type ClassFile, partsOf } from "./parts.ts";
import type { ClassRecord } from "./record.ts";

/** A record, and the file it lies in. */
export interface StoredRecord {
  /** The name of the file without `.json`: unique, and fit for the name of a folder. */
  readonly stem: string;
  readonly record: ClassRecord;
}

/**
 * Reads all records of a class, in the order of the students' ids.
 *
 * @param out The folder that `deno task class` wrote; `records/` is in it.
 * @throws {Error} If there are none, one is broken, or two belong to the same student.
 */
export function readRecords(out: string): StoredRecord[] {
  const id = ({ record }: StoredRecord) => record.student.id;
  return [...eachRecord(out)].sort((a, b) => id(a) < id(b) ? -1 : 1);
}

/**
 * Reads all records of a class one after the other, for whoever need not have all of
 * them at once. In the order of their files.
 *
 * A record counts if it was written for this class by `deno task class`: records of
 * people who are no longer in it are left out.
 *
 * @param out The folder that `deno task class` wrote; `records/` is in it.
 * @throws {Error} If there are none, one is broken, or two belong to the same
 * student: once that is met.
 */
export function* eachRecord(out: string): Generator<StoredRecord> {
  const { parts } = partsOf(out);
  const found = new Map<string, string>();
  for (const { folder, settings } of parts) {
    const graded = readIntake(folder)?.graded;
    const belongs = graded && new Set(graded);
    for (const name of namesIn(`${folder}/records`)) {
      if (!name.endsWith(".json")) continue;
      const path = `${folder}/records/${name}`;
      const record = readRecord(path);
      const { id } = record.student;
      if (belongs?.has(id) === false) continue;
      refuseForeign(path, record, settings);
      const before = found.get(id);
      if (before !== undefined) {
        throw new Error(
          `${before} and ${path} are both of the student ${
            inOneLine(id)
          }: one of them has to go`,
        );
      }
      found.set(id, path);
      yield { stem: name.slice(0, -".json".length), record };
    }
  }
  if (found.size === 0 && isHomework(out)) {
    throw new UsageError(
      `${out} is a homework, not the results of a class. Name the folder that ` +
        "deno task class wrote to, its --out.",
    );
  }
  if (found.size === 0) {
    throw new UsageError(
      `There is no record in ${
        out.replace(/(?<=.)[/\\]+$/, "")
      }/records. A class is graded first: deno task class FOLDER --out ${
        inOneLine(out)
      }`,
    );
  }
}

/** Whether a folder is a homework as `deno task assign` made it. */
function isHomework(folder: string): boolean {
  try {
    return Deno.statSync(`${folder}/${HOMEWORK_FILE}`).isFile;
  } catch {
    return false;
  }
}

/** A record that was graded otherwise than its class says is not of this class. */
function refuseForeign(
  path: string,
  { report }: ClassRecord,
  { seed, exercises: [from, to] }: ClassFile,
): void {
  const numbers = report.exercises.map(({ number }) => number);
  if (
    report.seed === seed && Math.min(...numbers) === from &&
    Math.max(...numbers) === to
  ) return;
  throw new Error(
    `${path} was graded for other exercises or with another seed than its class: ` +
      "take the file away, or run deno task class again",
  );
}

function namesIn(folder: string): string[] {
  return entriesOf(folder).filter(({ isFile }) => isFile)
    .map(({ name }) => name).sort();
}

function entriesOf(folder: string): Deno.DirEntry[] {
  try {
    return [...Deno.readDirSync(folder)];
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

function readRecord(path: string): ClassRecord {
  try {
    const text = new TextDecoder("utf-8", { fatal: true });
    return checkRecord(JSON.parse(text.decode(Deno.readFileSync(path))));
  } catch (error) {
    throw new Error(
      `${path} is not the record of a graded submission: ${
        (error as Error).message
      }. Grade this submission again, or take the file away`,
    );
  }
}
