/**
 * From a listing of a class to what is to be graded in this run, and what is to be
 * written down beside it.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";
import { printable } from "../../core/report/layout.ts";
import type { Intake, Involved } from "./intake_file.ts";
import type { Listing } from "./list_submissions.ts";
import { factsOf, indexOf, type RosterPerson } from "./people/known.ts";
import type { Override, Student } from "./record.ts";
import { printedName } from "./shown_text.ts";
import type { StudentSubmission } from "./submitted_folder.ts";

/** How much of two rosters has to be the same people. */
const SAME_ROSTER = 0.5;

/**
 * Refuses a roster that is of another class.
 *
 * @param before The ids on the roster the folder was graded with, if there was one.
 */
export function refuseOtherRoster(
  out: string,
  before: readonly string[] | undefined,
  people: readonly Student[] | undefined,
): void {
  if (before === undefined || people === undefined) return;
  const ids = new Set(people.map(({ id }) => id));
  const { length } = before.filter((id) => ids.has(id));
  if (length >= SAME_ROSTER * Math.min(before.length, ids.size)) return;
  throw new UsageError(
    `${out} was graded with another roster: of its ${before.length} people ${
      length === 0 ? "none is" : `only ${length} are`
    } in this one. Name another folder with --out, or the roster it was graded with.`,
  );
}

/** What to write down beside the records. */
export function intakeOf(
  listing: Listing,
  people: readonly RosterPerson[] | undefined,
  { isHere, graded, earlier }: {
    /** Whether somebody belongs to this share. */
    readonly isHere: (id: string) => boolean;
    /** Everybody who has, or will have, a record. */
    readonly graded: readonly string[];
    /** The ids of the records that are there. */
    readonly earlier: readonly string[];
  },
): Intake {
  const byId = new Map(people?.map((person) => [person.id, person]));
  const involved = (id: string): Involved => {
    const person = byId.get(id);
    if (person === undefined) return { id };
    const { name, email } = person;
    return {
      id,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      facts: factsOf(person),
    };
  };
  const here = new Set(graded);
  return {
    schema: "gradlings/intake/v1",
    folder: listing.name,
    graded,
    ...(people !== undefined && { roster: people.map(({ id }) => id) }),
    conflicts: listing.conflicts.map(({ id, source, people, reason }) => ({
      ...(id !== undefined && { id }),
      source,
      people: people.map(involved),
      reason,
    })),
    unknown: listing.unknown.filter(({ id }) =>
      isHere(id) && !listing.conflicts.some((one) => one.id === id)
    ),
    unused: listing.unclaimed,
    absent: listing.absent.filter(({ id }) => isHere(id) && !here.has(id))
      .map(({ id }) => involved(id)),
    gone: earlier.filter((id) => !here.has(id)).sort(),
  };
}

/** Somebody who has points from a person, and no submission that counts. */
export function withoutSubmission(
  student: Student,
  person: RosterPerson | undefined,
  overrides: readonly Override[],
): StudentSubmission {
  return {
    student,
    source: "",
    facts: factsOf(person ?? student),
    notes: ["Nothing that was handed in counts: the points are a decision."],
    unused: [],
    overrides,
    read: () => Promise.resolve(new Map()),
  };
}

/**
 * Finds the one person that a flag means.
 *
 * @throws {UsageError} If it is nobody, or several.
 */
export function onePerson(
  flag: "only" | "forget",
  text: string,
  everybody: readonly RosterPerson[],
): string {
  const exact = everybody.filter(({ id }) => id === text);
  if (exact.length === 1) return text;
  const match = indexOf(everybody).match({
    exact: (["id", "login", "email"] as const).map((kind) => ({
      kind,
      value: text,
    })),
    names: [text],
  });
  if ("person" in match) return match.person.id;
  const who = "people" in match
    ? `could be ${match.people.map(({ id }) => printedName(id)).join(" or ")}`
    : "is nobody who handed something in";
  throw new UsageError(
    printable(
      `--${flag} ${
        printedName(text)
      } ${who}: it takes an id, an address or a name.`,
    ),
  );
}
