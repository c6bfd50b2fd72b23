/**
 * Writes what people read of a graded class: a feedback page for each student, and
 * the page about the class.
 *
 * Both are made from the records in the folder and from nothing else. These are read
 * one after the other, twice: what is wrong with one is found before anything is
 * written, and only a digest of each is in memory.
 *
 * @module
 */
import { writeWhole } from "../workspace/write_whole.ts";
import { Digester } from "./digest.ts";
import { feedbackPage } from "./feedback.ts";
import { fileNameOf } from "./file_name.ts";
import { classPage } from "./page.ts";
import { eachRecord } from "./read_records.ts";
import { readSettings } from "./settings.ts";
import { hasUngraded } from "./verdicts.ts";

/** What there was to write about. */
export interface Written {
  /** How many submissions there are. */
  readonly submissions: number;
  /** The ids of those that are ungraded, at least in part, in order. */
  readonly ungraded: readonly string[];
}

/**
 * Writes all pages of a class.
 *
 * @param out The folder of the results, or the folder of several shares of one class.
 * @throws {Error} If a record is broken, or there is none; nothing is written then.
 */
export function writePages(out: string): Written {
  const digester = new Digester();
  const digests = Array.from(
    eachRecord(out),
    ({ record }) => digester.digest(record),
  );
  const title = readSettings(out)?.title ?? "A class";
  writeChanged(`${out}/class.html`, classPage(digests, { title }));
  for (const { record } of eachRecord(out)) {
    const name = fileNameOf(record.student.id);
    writeChanged(`${out}/feedback/${name}.md`, feedbackPage(record));
  }
  const ungraded = digests.filter(({ report }) =>
    report.exercises.some(hasUngraded) || report.chain.verdict === "ungraded"
  );
  return {
    submissions: digests.length,
    ungraded: ungraded.map(({ student }) => student.id).sort(),
  };
}

/** Writes a page unless it is there already: to wait for the disk takes longest. */
function writeChanged(path: string, text: string): void {
  try {
    if (Deno.readTextFileSync(path) === text) return;
  } catch {
    // Not there, or no page of ours.
  }
  writeWhole(path, text);
}
