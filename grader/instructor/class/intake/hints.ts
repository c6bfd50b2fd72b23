/**
 * Says whom a submission of nobody on the roster could be of, or what to do.
 *
 * @module
 */
import type { Match } from "../people/index.ts";
import type { RosterPerson } from "../people/known.ts";
import type { Student } from "../record.ts";
import { foldId } from "../same_id.ts";
import type { RawSubmission } from "./raw_submission.ts";
import { writtenOut } from "./written_out.ts";

/** Whom it could be, or what to do: sentences. */
export function hintsFor(
  raw: RawSubmission,
  match: Match<RosterPerson>,
  roster: readonly RosterPerson[],
): string[] {
  const group = groupHint(raw, roster);
  if (group !== undefined) return [group];
  if (raw.nameless !== undefined) return [raw.nameless];
  if (match.kind !== "unknown") return [];
  return match.near.map(({ person, because }) =>
    `It could be ${nameOf(person)}: ${writtenOut(because)}.`
  );
}

/** What groups are called that are called nothing else. */
const LIKE_A_GROUP = /^(?:group|gruppe|groupe|grupo|team|équipe|equipo)\b/i;

/** Whether a name is one that a group has, and a person hardly. */
export function looksLikeGroup(name: string): boolean {
  return LIKE_A_GROUP.test(name);
}

/** Of a group's folder: who its members would be, or what to do. */
function groupHint(
  { facts, student }: RawSubmission,
  roster: readonly RosterPerson[],
): string | undefined {
  const called = [student.id, ...facts.names].map(foldId);
  const members = roster.filter(({ group }) =>
    group !== undefined && called.includes(foldId(group))
  );
  if (members.length > 0) {
    return `It is a group's: ${
      members.map(nameOf).join(", ")
    }, says the roster. Give each of them its points with --overrides.`;
  }
  return facts.names.some(looksLikeGroup)
    ? 'It looks like a group\'s: put its name into a column "group" of the ' +
      "roster to see its members, and give them its points with --overrides."
    : undefined;
}

/** Somebody's name and id, for a sentence. */
export function nameOf({ id, name }: Student): string {
  return name === undefined
    ? writtenOut(id)
    : `${writtenOut(name)} (${writtenOut(id)})`;
}
