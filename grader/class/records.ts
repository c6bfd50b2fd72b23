/**
 * The record of one student, in the folder of the results.
 *
 * @module
 */
import { writeWhole } from "../workspace/write_whole.ts";
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
    return undefined; // then it is graded anew, and written anew
  }
}

function pathFor(out: string, id: string): string {
  return `${out}/records/${fileNameOf(id)}.json`;
}
