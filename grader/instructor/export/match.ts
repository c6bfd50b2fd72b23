/**
 * Matches submissions with people on the roster.
 *
 * A record says all that is known of whose it is, by kind; the roster of the platform
 * says it too, and the one index of people (`class/people/index.ts`) compares them.
 * Nobody is ever found by name alone: names are neither unique nor stable. People
 * whom a conflict names get nothing until a person has decided.
 *
 * @module
 */
import type { Intake, Involved } from "../class/intake_file.ts";
import { fact, type Facts } from "../class/people/facts.ts";
import { indexOf } from "../class/people/known.ts";
import type { PeopleIndex } from "../class/people/index.ts";
import type { StoredRecord } from "../class/read_records.ts";
import type { Person, Roster } from "../class/roster.ts";

/** Who handed in what. */
export interface Match {
  /** The one submission of each person who has exactly one. */
  readonly records: ReadonlyMap<Person, StoredRecord>;
  /** People without any. */
  readonly without: readonly Person[];
  /** Submissions of nobody in the roster, and whom they could be. */
  readonly strangers: readonly StoredRecord[];
  readonly hints: ReadonlyMap<StoredRecord, string>;
  /** Submissions that could be of several people, none of whom gets one. */
  readonly unclear: readonly {
    readonly stored: StoredRecord;
    readonly people: readonly Person[];
    /** Which fact is whose, in words. */
    readonly because: string;
  }[];
  /** People with several submissions, none of which is taken. */
  readonly doubles: readonly {
    readonly person: Person;
    readonly stored: readonly StoredRecord[];
  }[];
  /** People whose grade is open for a reason that no record says. */
  readonly open: ReadonlyMap<Person, string>;
  /** The submissions of these people. */
  readonly withheld: ReadonlySet<StoredRecord>;
}

/**
 * Finds out who handed in what.
 *
 * @param intake What was found beside the records.
 */
export function matchRecords(
  records: readonly StoredRecord[],
  { people }: Pick<Roster, "people">,
  intake?: Pick<Intake, "conflicts">,
): Match {
  const index = indexOf(people);
  const found = new Map<Person, StoredRecord[]>();
  const strangers: StoredRecord[] = [];
  const hints = new Map<StoredRecord, string>();
  const unclear: Match["unclear"][number][] = [];
  const open = new Map<Person, string>();
  const withheld = new Set<StoredRecord>();
  for (const stored of records) {
    const match = index.match(factsIn(stored));
    const { disputed, overrides = [] } = stored.record;
    const isDecided = overrides.some(({ exercise }) => exercise === undefined);
    if (disputed !== undefined && !isDecided) {
      // Nobody's grade, whomever it could be of.
      if (match.kind === "exact") {
        open.set(match.person, disputed);
        withheld.add(stored);
      }
      continue;
    }
    if (
      match.kind === "exact" && match.contradictedBy.includes("GitHub name")
    ) {
      // Whoever handed it in may be called there as another is in the roster.
      unclear.push({
        stored,
        people: [match.person],
        because:
          `an exact fact is row ${match.person.row}'s, the GitHub name is not`,
      });
    } else if (
      match.kind === "exact" ||
      match.kind === "weak" && match.by === "the number"
    ) {
      found.set(match.person, [...found.get(match.person) ?? [], stored]);
    } else if (match.kind === "conflict") {
      unclear.push({
        stored,
        people: match.people,
        because: match.facts.map(({ says, of }) => `${says} is row ${of.row}'s`)
          .join(", "),
      });
    } else {
      strangers.push(stored);
      if (match.kind === "weak") {
        hints.set(
          stored,
          `it looks like row ${match.person.row} by ${match.by}`,
        );
      } else if (match.kind === "unknown" && match.near.length > 0) {
        const [{ person, because }] = match.near;
        hints.set(stored, `it could be row ${person.row}: ${because}`);
      }
    }
  }
  for (const { stored, people } of unclear) {
    for (const person of people) {
      open.set(person, `${stored.stem}.json could be theirs`);
    }
  }
  for (const { people, source, reason } of intake?.conflicts ?? []) {
    for (const one of people) {
      const person = personIn(index, one);
      if (person === undefined) continue;
      const [stored, ...more] = found.get(person) ?? [];
      const isDecided = more.length === 0 &&
        stored?.record.overrides?.some(({ exercise }) =>
          exercise === undefined
        );
      if (!isDecided) open.set(person, `${source} may be theirs. ${reason}`);
    }
  }
  const all = [...found];
  for (const [person, stored] of all) {
    if (open.has(person)) { for (const one of stored) withheld.add(one); }
  }
  return {
    records: new Map(
      all.filter(([person, stored]) => stored.length === 1 && !open.has(person))
        .map(([person, [stored]]) => [person, stored]),
    ),
    without: people.filter((person) => !found.has(person) && !open.has(person)),
    strangers,
    hints,
    unclear,
    doubles: all.filter(([, stored]) => stored.length > 1)
      .map(([person, stored]) => ({ person, stored })),
    open,
    withheld,
  };
}

/** All that a record says of whose it is. */
function factsIn({ record: { student, facts } }: StoredRecord): Facts {
  const { id, name, email } = student;
  // A number of a platform among the facts is not an id as well.
  const isKnown = facts?.exact.some(({ value }) => value === id) ?? false;
  return {
    exact: [
      ...(isKnown ? [] : fact("id", id)),
      ...fact("email", email),
      ...facts?.exact ?? [],
    ],
    names: [
      ...new Set([
        ...(name === undefined ? [] : [name]),
        ...facts?.names ?? [],
      ]),
    ],
  };
}

function personIn(
  index: PeopleIndex<Person>,
  { id, name, facts }: Involved,
): Person | undefined {
  const match = index.match(
    facts ?? {
      exact: fact("id", id),
      names: name === undefined ? [] : [name],
    },
  );
  return "person" in match ? match.person : undefined;
}
