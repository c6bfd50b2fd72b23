/**
 * Finds the owner of each submission by the roster, as far as that is certain.
 *
 * @module
 */
import type { Fact, Facts } from "../people/facts.ts";
import type { Match, PeopleIndex } from "../people/index.ts";
import { indexOf, type RosterPerson } from "../people/known.ts";
import { namesDiffer } from "../people/names.ts";
import type { Student } from "../record.ts";
import { hintsFor, nameOf } from "./hints.ts";
import type { RawSubmission } from "./raw_submission.ts";
import type { Unused } from "./file_source.ts";
import { type Claim, resolveClaims } from "./resolve_claims.ts";
import { writtenOut } from "./written_out.ts";

/** A submission, and whose it is. */
export interface Owned {
  readonly raw: RawSubmission;
  readonly student: Student;
  /** The same for all submissions of one person. */
  readonly key: string;
  readonly facts: Facts;
  readonly notes: readonly string[];
  /** Whether it is somebody on the roster. */
  readonly isKnown: boolean;
}

/** Whose everything is, by the roster. */
export interface Claims {
  readonly owned: readonly Owned[];
  readonly conflicts: readonly {
    readonly raw: RawSubmission;
    readonly people: readonly string[];
    readonly reason: string;
  }[];
  readonly unknown: readonly {
    readonly raw: RawSubmission;
    readonly hints: readonly string[];
  }[];
}

/** Finds whose each submission is. */
export function claimsOf(
  submissions: readonly RawSubmission[],
  roster: readonly RosterPerson[],
  unused: Unused[],
): Claims {
  const people = indexOf(roster);
  const owned: Owned[] = [];
  const conflicts: Claims["conflicts"][number][] = [];
  const unknown: Claims["unknown"][number][] = [];
  const byPerson = new Map<RosterPerson, Claim[]>();
  const unclear: { raw: RawSubmission; people: readonly RosterPerson[] }[] = [];
  for (const one of submissions) {
    const match = matchOf(one, people);
    if (match.kind === "exact" || match.kind === "weak") {
      const claims = byPerson.get(match.person) ?? [];
      byPerson.set(match.person, [...claims, { raw: one, match }]);
      continue;
    }
    const owner = strangerOf(one);
    if (match.kind === "conflict") {
      const claims = match.facts.map(({ says, of }) =>
        `${says} is of ${nameOf(of)}`
      );
      const reason = `Exact facts point at different people: ${
        [...new Set(claims)].join("; ")
      }.`;
      const note = `${reason} Not guessed: nobody gets this grade.`;
      owned.push({ ...owner, notes: [note] });
      conflicts.push({
        raw: one,
        people: match.people.map(({ id }) => id),
        reason,
      });
      continue;
    }
    if (one.nobodys !== undefined) {
      owned.push(owner);
      conflicts.push({ raw: one, people: [], reason: one.nobodys });
      continue;
    }
    if (match.kind === "unclear") {
      unclear.push({ raw: one, people: match.people });
      continue;
    }
    const under = `graded under "${writtenOut(owner.student.id)}"`;
    const hints = hintsFor(one, match, roster);
    owned.push({
      ...owner,
      notes: [`Not on the roster: ${under}.`, ...hints],
    });
    unknown.push({ raw: one, hints });
  }
  const certain = new Set(
    [...byPerson].filter(([, claims]) =>
      claims.some(({ match }) => match.kind === "exact")
    ).map(([person]) => person),
  );
  for (const { raw, people } of unclear) {
    // A name takes nothing away from somebody who matches exactly.
    const open = people.filter((person) => !certain.has(person));
    const reason =
      `This could be ${
        orList(people.map(nameOf))
      } by the name, and nothing says whose it is: name it after the id of its ` +
      "owner, or say in the roster whose account it is.";
    const owner = strangerOf(raw);
    // Two files of one name may be of two of them.
    const isOne = unclear.every((other) =>
      other.raw === raw || other.raw.student.id !== raw.student.id
    );
    owned.push({
      ...owner,
      ...(!isOne && { student: { ...owner.student, id: raw.source } }),
      key: `unclear ${raw.source}`,
    });
    conflicts.push({ raw, people: open.map(({ id }) => id), reason });
  }
  for (const [person, claims] of byPerson) {
    const { counting, aside, disputed } = resolveClaims(person, claims);
    owned.push(...counting.map((one) => ownedBy(person, one)));
    unused.push(...aside);
    for (const { raw, reason } of disputed) {
      owned.push({ ...strangerOf(raw), notes: [reason] });
      conflicts.push({ raw, people: [person.id], reason });
    }
  }
  return { owned, conflicts, unknown };
}

function matchOf(
  { facts, second }: RawSubmission,
  people: PeopleIndex<RosterPerson>,
): Match<RosterPerson> {
  const match = people.match(facts);
  if (second === undefined || ["exact", "conflict"].includes(match.kind)) {
    return match;
  }
  const other = people.match(second);
  return match.kind === "unknown" && other.kind !== "unknown" ||
      ["exact", "conflict"].includes(other.kind)
    ? other
    : match;
}

function orList(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(names);
}

/** A submission of somebody on the roster. */
function ownedBy(person: RosterPerson, { raw }: Claim): Owned {
  const { student } = raw;
  const notes = person.name !== undefined && student.name !== undefined &&
      namesDiffer(person.name, student.name)
    ? [
      `It is ${nameOf(person)}'s by an exact fact, but the platform says ` +
      `${writtenOut(student.name)}: see whose it is.`,
    ]
    : [];
  return {
    raw,
    student: { ...student, ...studentOf(person) },
    key: `roster ${person.id}`,
    facts: merged(raw.facts, person.facts),
    notes,
    isKnown: true,
  };
}

/** A submission of whomever the platform says. */
export function strangerOf(raw: RawSubmission): Owned {
  const { student, facts } = raw;
  return {
    raw,
    student,
    key: `${
      facts.exact.find(({ value }) => value === student.id)?.kind ?? "id"
    } ${student.id}`,
    facts,
    notes: [],
    isKnown: false,
  };
}

/** No two people go by one id, and no stranger by one of the roster. */
export function unique(
  owned: readonly Owned[],
  taken: ReadonlySet<string>,
): Owned[] {
  const keys = new Map<string, string>();
  return owned.map((one) => {
    const { student: { id }, key, raw, isKnown } = one;
    if (isKnown) return one;
    const free = !taken.has(id) && (keys.get(id) ?? key) === key;
    const own = free ? id : raw.source;
    keys.set(own, key);
    return free ? one : { ...one, student: { ...one.student, id: own } };
  });
}

function merged(a: Facts, b: Facts | undefined): Facts {
  const exact = new Map<string, Fact>(
    [...a.exact, ...b?.exact ?? []].map((one) => [
      `${one.kind} ${one.value}`,
      one,
    ]),
  );
  return {
    exact: [...exact.values()],
    names: [...new Set([...b?.names ?? [], ...a.names])],
  };
}

/** A student, and nothing else that is known of them. */
export function studentOf({ id, name, email }: Student): Student {
  return {
    id,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
  };
}
