/**
 * Which submission belongs to whom in the roster.
 *
 * A submission is known by what the folder it came from was called: an id, a
 * login, a number. Any of the roster's columns that identify may say the same;
 * nobody is ever found by name, since names are neither unique nor stable.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import type { Person, Roster } from "../class/roster.ts";
import { foldId } from "../class/same_id.ts";

/** Who handed in what. */
export interface Match {
  /** The one submission of each person who has exactly one. */
  readonly records: ReadonlyMap<Person, StoredRecord>;
  /** People without any. */
  readonly without: readonly Person[];
  /** Submissions of nobody in the roster. */
  readonly strangers: readonly StoredRecord[];
  /** Submissions that could be of several people. */
  readonly unclear: readonly {
    readonly stored: StoredRecord;
    readonly people: readonly Person[];
  }[];
  /** People with several submissions, none of which is taken. */
  readonly doubles: readonly {
    readonly person: Person;
    readonly stored: readonly StoredRecord[];
  }[];
}

/** Finds out who handed in what. */
export function matchRecords(
  records: readonly StoredRecord[],
  { people }: Roster,
): Match {
  const byId = index(people, ({ id }) => [id]);
  const byAny = index(people, ({ id, also }) => [id, ...also]);
  const found = new Map<Person, StoredRecord[]>();
  const strangers: StoredRecord[] = [];
  const unclear: Match["unclear"][number][] = [];
  for (const stored of records) {
    const { id, email } = stored.record.student;
    const candidates = byId.get(foldId(id)) ?? byAny.get(foldId(id)) ??
      byAny.get(foldId(email ?? "")) ?? [];
    if (candidates.length === 0) strangers.push(stored);
    else if (candidates.length > 1) {
      unclear.push({ stored, people: candidates });
    } else {
      const [person] = candidates;
      found.set(person, [...found.get(person) ?? [], stored]);
    }
  }
  const all = [...found];
  return {
    records: new Map(
      all.filter(([, stored]) => stored.length === 1)
        .map(([person, [stored]]) => [person, stored]),
    ),
    without: people.filter((person) => !found.has(person)),
    strangers,
    unclear,
    doubles: all.filter(([, stored]) => stored.length > 1)
      .map(([person, stored]) => ({ person, stored })),
  };
}

function index(
  people: readonly Person[],
  idsOf: (person: Person) => readonly string[],
): Map<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people) {
    for (const id of new Set(idsOf(person).map(foldId))) {
      if (id !== "") found.set(id, [...found.get(id) ?? [], person]);
    }
  }
  return found;
}
