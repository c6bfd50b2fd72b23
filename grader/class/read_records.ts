/**
 * The records of a graded class, read from the folder they were written to: of one
 * grading, `OUT/records/`, or of several shares of it put side by side,
 * `OUT/1/records/`, `OUT/2/records/` and so on.
 *
 * @module
 */
import { inOneLine } from "../report/layout.ts";
import { checkRecord } from "./check_record.ts";
import type { ClassRecord } from "./record.ts";
import { foldId } from "./same_id.ts";

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
  const whole = out.replace(/[/\\]+$/, "");
  const folders = [
    whole,
    ...entriesOf(whole).filter(({ isDirectory }) => isDirectory)
      .map(({ name }) => `${whole}/${name}`),
  ].map((folder) => `${folder}/records`);
  const files = folders.flatMap((folder) =>
    namesIn(folder).filter((name) => name.endsWith(".json"))
      .map((name) => ({ folder, name }))
  );
  if (files.length === 0) {
    throw new Error(
      `there is no record in ${folders[0]}. A class is graded first: ` +
        `deno task class FOLDER --out ${inOneLine(out)}`,
    );
  }
  const records = files.map(({ folder, name }) => ({
    stem: name.slice(0, -".json".length),
    record: readRecord(`${folder}/${name}`),
  }));
  const id = ({ record }: StoredRecord) => record.student.id;
  records.sort((a, b) => id(a) < id(b) ? -1 : 1);
  refuseSameStudents(records, whole);
  return records;
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

function refuseSameStudents(
  records: readonly StoredRecord[],
  folder: string,
): void {
  const seen = new Map<string, StoredRecord>();
  for (const stored of records) {
    const key = foldId(stored.record.student.id);
    const before = seen.get(key);
    if (before !== undefined) {
      throw new Error(
        `${before.stem}.json and ${stored.stem}.json in ${folder} are both of ` +
          `the student ${inOneLine(stored.record.student.id)}: one of them ` +
          "has to go",
      );
    }
    seen.set(key, stored);
  }
}
