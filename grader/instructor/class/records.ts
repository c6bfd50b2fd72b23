/**
 * The record of one student, in the folder of the results.
 *
 * @module
 */
import { writeWhole } from "../../kit/write_atomic.ts";
import { checkRecord } from "./check_record.ts";
import { fileNameOf } from "./file_name.ts";
import type { ClassRecord } from "./record.ts";

/**
 * Writes a record, whole or not at all; when this returns, it is on the disk.
 *
 * @param out The path of the folder of the results.
 * @param record What to write.
 */
export function writeRecord(out: string, record: ClassRecord): void {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  writeWhole(pathFor(out, record.student.id), text);
}

/**
 * Reads the record of one student.
 *
 * @param out The path of the folder of the results.
 * @param id What the student is called.
 * @returns The record; `undefined` if there is none that can be read.
 */
export function readRecord(out: string, id: string): ClassRecord | undefined {
  try {
    const text = Deno.readTextFileSync(pathFor(out, id));
    const record = checkRecord(JSON.parse(text));
    return record.student.id === id ? record : undefined;
  } catch {
    return undefined; // then it is graded and written again
  }
}

/** The ids of all records in the folder of the results. */
export function recordedIds(out: string): string[] {
  let names;
  try {
    names = [...Deno.readDirSync(`${out}/records`)].map(({ name }) => name);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
  return names.filter((name) => name.endsWith(".json")).flatMap((name) => {
    try {
      const { student } = JSON.parse(
        Deno.readTextFileSync(`${out}/records/${name}`),
      );
      return typeof student.id === "string" ? [student.id] : [];
    } catch {
      return []; // it is read later, and reported then
    }
  });
}

function pathFor(out: string, id: string): string {
  return `${out}/records/${fileNameOf(id)}.json`;
}
