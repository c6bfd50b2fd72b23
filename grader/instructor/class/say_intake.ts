/**
 * Says on the terminal what the intake of a class found that is in no grade.
 *
 * @module
 */
import { printable } from "../../core/report/layout.ts";
import { type Intake, isOwnerless } from "./intake_file.ts";
import type { Listing } from "./list_submissions.ts";
import { printedName, printedPerson, printedSentence } from "./shown_text.ts";

/** Reports what is in nobody's grade, and whose grade is not certain. */
export function sayIntake(listing: Listing, intake: Intake): void {
  const say = (text: string) => console.error(printable(text));
  for (const { source, reason, people } of intake.conflicts) {
    const open = people.length === 0
      ? ""
      : ` Left open: ${people.map(printedPerson).join(", ")}.`;
    const what = people.length === 0 ? "Nobody's yet" : "Conflict";
    say(`${what}: ${printedName(source)}: ${printedSentence(reason)}${open}`);
  }
  for (const { path, reason } of listing.unused) {
    say(`Not used: ${printedName(path)}: ${printedSentence(reason)}`);
  }
  for (const { hints, ...student } of intake.unknown) {
    const shown = hints.map(printedSentence);
    say(
      [`Not on the roster: ${printedPerson(student)}`, ...shown].join("\n  "),
    );
  }
  for (const person of intake.absent) {
    say(`Nothing handed in: ${printedPerson(person)}`);
  }
  if (intake.absent.length > 0 && isOwnerless(intake)) {
    say("A submission above that is nobody's yet may be theirs.");
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
