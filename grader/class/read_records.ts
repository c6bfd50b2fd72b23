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
 * Reads all records of a class, in the order of the students' ids, for other systems:
 * ids that one of them could take for the same are refused.
 *
 * @param out The folder that `deno task class` wrote; `records/` is in it.
 * @throws {Error} If there are none, one is broken, or two belong to the same student.
 */
export function readRecords(out: string): StoredRecord[] {
  const id = ({ record }: StoredRecord) => record.student.id;
  return [...eachRecord(out, foldId)].sort((a, b) => id(a) < id(b) ? -1 : 1);
}

/**
 * Reads all records of a class one after the other, for whoever need not have all of
 * them at once. In the order of their files.
 *
 * @param out The folder that `deno task class` wrote; `records/` is in it.
 * @param keyOf What two ids have in common that are one student's; by default all.
 * @throws {Error} If there are none, one is broken, or two belong to the same
 * student: once that is met.
 */
export function* eachRecord(
  out: string,
  keyOf: (id: string) => string = (id) => id,
): Generator<StoredRecord> {
  const whole = out.replace(/[/\\]+$/, "");
  const folders = [
    whole,
    ...entriesOf(whole).filter(({ isDirectory }) => isDirectory)
      .map(({ name }) => `${whole}/${name}`).sort(),
  ].map((folder) => `${folder}/records`);
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      if (!name.endsWith(".json")) continue;
      const path = `${folder}/${name}`;
      const record = readRecord(path);
      const { id } = record.student;
      const before = found.get(keyOf(id));
      if (before !== undefined) {
        throw new Error(
          `${before} and ${path} are both of the student ${
            inOneLine(id)
          }: one ` +
            "of them has to go",
        );
      }
      found.set(keyOf(id), path);
      yield { stem: name.slice(0, -".json".length), record };
    }
  }
  if (found.size === 0) {
    throw new Error(
      `there is no record in ${folders[0]}. A class is graded first: ` +
        `deno task class FOLDER --out ${inOneLine(out)}`,
    );
  }
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
