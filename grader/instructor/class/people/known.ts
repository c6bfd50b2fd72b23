/**
 * People of a roster as the index of people takes them.
 *
 * @module
 */
import type { Student } from "../record.ts";
import { fact, type Facts } from "./facts.ts";
import { type Known, PeopleIndex } from "./index.ts";

/** Somebody of a roster, with what it says of them; without that, as a student. */
export type RosterPerson = Student & {
  readonly facts?: Facts;
  readonly group?: string;
};

/** All that is known of somebody of a roster. */
export function factsOf({ id, name, email, facts }: RosterPerson): Facts {
  return facts ?? {
    exact: [
      ...fact("id", id),
      ...fact("Moodle number", /^Participant (\d+)$/.exec(id)?.[1]),
      ...fact("email", email),
    ],
    names: name === undefined ? [] : [name],
  };
}

/** An index of everybody on a roster. */
export function indexOf<P extends RosterPerson>(
  people: readonly P[],
): PeopleIndex<P> {
  return new PeopleIndex(
    people.map((person): Known<P> => ({ person, facts: factsOf(person) })),
  );
}
