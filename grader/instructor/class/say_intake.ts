/**
 * Says on the terminal what the intake of a class found that is in no grade.
 *
 * @module
 */
import { printable } from "../../core/report/layout.ts";
import type { Intake } from "./intake_file.ts";
import type { Listing } from "./list_submissions.ts";
import { printedName, printedSentence } from "./shown_text.ts";

/** Reports what is in nobody's grade, and whose grade is not certain. */
export function sayIntake(listing: Listing, intake: Intake): void {
  const say = (text: string) => console.error(printable(text));
  for (const { source, reason, people } of intake.conflicts) {
    say(
      `Conflict: ${printedName(source)}: ${
        printedSentence(reason)
      } Left open: ${people.map(({ id }) => printedName(id)).join(", ")}.`,
    );
  }
  for (const { path, reason } of listing.unused) {
    say(`Not used: ${printedName(path)}: ${printedSentence(reason)}`);
  }
  for (const { id, hints } of intake.unknown) {
    const shown = hints.map(printedSentence);
    say([`Not on the roster: ${printedName(id)}`, ...shown].join("\n  "));
  }
  for (const { id } of intake.absent) {
    say(`Nothing handed in: ${printedName(id)}`);
  }
  for (const id of intake.gone) {
    say(`No longer here, and left out: ${printedName(id)}`);
  }
}

/** Whether files were found, and no submission at all; says so. */
export function isNobodys({ everybody, unclaimed }: Listing): boolean {
  if (everybody.length > 0 || unclaimed.length === 0) return false;
  console.error(
    "Nothing was graded: there are files, and nothing says whose they are. Give " +
      "the folder as it was downloaded, or with a folder or a zip for each student.",
  );
  return true;
}
