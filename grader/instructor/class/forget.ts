/**
 * Deletes what is kept of a student.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";
import { printable } from "../../core/report/layout.ts";
import { whenFree } from "../../kit/held_files.ts";
import { fileNameOf } from "./file_name.ts";
import type { Listing } from "./list_submissions.ts";
import { onePerson } from "./look_through.ts";
import type { RosterPerson } from "./people/known.ts";
import { readRecord, recordedIds } from "./records.ts";
import { printedName } from "./shown_text.ts";

/**
 * Deletes the record of a student, the feedback, and all exports, which may have a row
 * of theirs. Everything else in the folder is written anew when the class is graded.
 *
 * @param out The folder of the results.
 * @param text The id, address or name of somebody with a record.
 * @param people Everybody on the roster, where there is one.
 * @returns The paths of what was deleted.
 * @throws {UsageError} If nobody is meant, or several are, or the student would be
 * graded again in the same run.
 */
export function forget(
  out: string,
  text: string,
  { everybody }: Pick<Listing, "everybody">,
  people: readonly RosterPerson[] = [],
): string[] {
  const known = recordedIds(out).map((id) => {
    const { student, facts } = readRecord(out, id) ?? { student: { id } };
    return { ...student, facts };
  });
  const id = onePerson("forget", text, known);
  const still = everybody.some((one) => one.id === id)
    ? "has a submission"
    : people.some((one) => one.id === id)
    ? "is on the roster"
    : undefined;
  if (still !== undefined) {
    throw new UsageError(
      printable(
        `--forget ${printedName(text)}: ${printedName(id)} still ${still}. ` +
          "Delete that first.",
      ),
    );
  }
  const stem = fileNameOf(id);
  const pages = namesIn(`${out}/feedback`).filter((name) =>
    name === `${stem}.md` || name.startsWith(`${stem}.changed-`)
  ).map((name) => `${out}/feedback/${name}`);
  const files = [
    `${out}/records/${stem}.json`,
    ...pages,
    // It names people who handed in nothing, too, and may not be written again.
    `${out}/class.html`,
  ];
  for (const path of files) removeIfThere(path);
  const exports = `${out}/export`;
  const hasExports = namesIn(exports).length > 0;
  if (hasExports) removeIfThere(exports);
  return [...files.slice(0, -1), ...hasExports ? [exports] : []];
}

function namesIn(folder: string): string[] {
  try {
    return [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    whenFree(() => Deno.removeSync(path, { recursive: true }));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
