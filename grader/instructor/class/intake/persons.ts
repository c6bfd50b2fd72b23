/**
 * Assigns submissions to people, and decides which one of several counts.
 *
 * With a roster, people on it go by the roster's ids (`claims.ts`). Exact facts that
 * point at different people are a conflict: such a submission is graded under a name of its own, and nobody named in it gets a grade
 * until a person has decided. A match by name alone takes nothing away from
 * somebody who matches exactly, and two accounts of a platform are never one person.
 * People who are not on the roster are graded under the platform's name, and reported:
 * nothing that was handed in is lost.
 *
 * `which.ts` decides which of several submissions of one person counts.
 *
 * @module
 */
import { foldId } from "../same_id.ts";
import type { Facts } from "../people/facts.ts";
import type { RosterPerson } from "../people/known.ts";
import type { Student } from "../record.ts";
import { listed } from "./choose.ts";
import {
  type Claims,
  claimsOf,
  strangerOf,
  studentOf,
  unique,
} from "./claims.ts";
import type { RawSubmission } from "./raw_submission.ts";
import { compareCodePoints, type Unused } from "./file_source.ts";
import {
  countingOf,
  type Dated,
  doubtOn,
  noteOn,
  type Which,
} from "./which.ts";
import { writtenOut } from "./written_out.ts";

/** The submission that counts for somebody. */
export interface Assigned {
  readonly student: Student;
  readonly raw: RawSubmission;
  readonly notes: readonly string[];
  /** What is known of whose it is: what the platform says, and the roster. */
  readonly facts: Facts;
  /** Why nobody can know whether it counts, a sentence. */
  readonly doubt?: string;
}

/** A submission that may be one of several people's, or anybody's. */
export interface Conflict {
  /** What it is graded under; absent where it is not graded. */
  readonly id?: string;
  readonly source: string;
  /** The ids of those it may be of: none of them has a grade. None if anybody's. */
  readonly people: readonly string[];
  /** A sentence. */
  readonly reason: string;
}

/** A submission of somebody who is not on the roster. */
export interface Unknown {
  readonly id: string;
  /** As the platform calls them. */
  readonly name?: string;
  readonly source: string;
  /** Whom it could be, or what to do: sentences. */
  readonly hints: readonly string[];
}

/** Everybody's submission. */
export interface Assignment {
  /** In the order of the ids' code points. */
  readonly assigned: readonly Assigned[];
  /** Submissions that do not count. */
  readonly unused: readonly Unused[];
  readonly conflicts: readonly Conflict[];
  /** Those who are not on the roster; none without a roster. */
  readonly unknown: readonly Unknown[];
  /** Those on the roster who handed nothing in. */
  readonly absent: readonly Student[];
}

/**
 * Assigns submissions to people.
 *
 * @param submissions All submissions.
 * @param roster Everybody of the class, if that is known.
 * @param changedIn Finds the latest date in a submission, if there are dates in it.
 * @param which Which of several submissions counts.
 */
export async function assign(
  submissions: readonly RawSubmission[],
  roster: readonly RosterPerson[] | undefined,
  changedIn: (raw: RawSubmission) => Promise<number | undefined>,
  which: Which = "on time first",
): Promise<Assignment> {
  const unused: Unused[] = [];
  const counted = submissions.filter((one) => {
    const leftOut = which === "on time" && one.late === true;
    if (leftOut) {
      unused.push({
        path: one.source,
        reason: "does not count: it is late, and only what is on time does.",
      });
    }
    return !leftOut;
  });
  const claims = roster === undefined
    ? withoutRoster(counted)
    : claimsOf(counted, roster, unused);
  const owned = unique(
    claims.owned,
    new Set(roster?.map(({ id }) => id)),
  );
  const groups = Map.groupBy(owned, ({ key }) => key);
  const assigned: Assigned[] = [];
  for (const group of groups.values()) {
    if (group.length === 1) {
      const [{ student, raw, facts, notes }] = group;
      assigned.push({ student, raw, facts, notes: [...raw.notes, ...notes] });
      continue;
    }
    const dated: Dated[] = [];
    for (const { raw } of group) {
      dated.push({ ...raw, changed: await changedIn(raw) });
    }
    const best = countingOf(dated, which);
    const { student, raw, facts, notes } = group[
      best === undefined ? group.length - 1 : dated.indexOf(best)
    ];
    const settled = { student, raw, facts };
    if (best === undefined) {
      const doubt = doubtOn(dated);
      assigned.push({ ...settled, doubt, notes: [...raw.notes, ...notes] });
      continue;
    }
    const others = dated.filter((one) => one !== best);
    const note = noteOn(best, others, which);
    assigned.push({ ...settled, notes: [...raw.notes, ...notes, note] });
    const source = writtenOut(raw.source);
    unused.push(...others.map(({ source: path }) => ({
      path,
      reason: `does not count: ${source} is of the same person.`,
    })));
  }
  const idOf = new Map(
    owned.map(({ raw, student }) => [raw, student.id]),
  );
  const present = new Set(
    owned.filter(({ isKnown }) => isKnown).map(({ student }) => student.id),
  );
  for (const { people } of claims.conflicts) {
    for (const id of people) present.add(id);
  }
  return {
    assigned: alike(assigned).sort((a, b) =>
      compareCodePoints(a.student.id, b.student.id)
    ),
    unused,
    conflicts: claims.conflicts.map(({ raw, people, reason }) => ({
      ...(idOf.has(raw) && { id: idOf.get(raw) }),
      source: raw.source,
      people,
      reason,
    })),
    unknown: claims.unknown.map(({ raw, hints }) => ({
      ...studentOf({ ...raw.student, id: idOf.get(raw)! }),
      source: raw.source,
      hints,
    })).sort((a, b) => compareCodePoints(a.id, b.id)),
    absent: (roster ?? []).filter(({ id }) => !present.has(id))
      .map(studentOf),
  };
}

/** Everybody goes by the platform's names, and what has nobody's name is open. */
function withoutRoster(submissions: readonly RawSubmission[]): Claims {
  return {
    owned: submissions.map(strangerOf),
    conflicts: submissions.flatMap((raw) =>
      raw.nobodys === undefined
        ? []
        : [{ raw, people: [], reason: raw.nobodys }]
    ),
    unknown: [],
  };
}

/** Notes ids that other systems would take for one. */
function alike(assigned: readonly Assigned[]): Assigned[] {
  const key = ({ student }: Assigned) => foldId(student.id);
  const groups = Map.groupBy(assigned, key);
  return assigned.map((one) => {
    const others = groups.get(key(one))!.filter((other) => other !== one);
    if (others.length === 0) return one;
    const ids = others.map(({ student }) => `"${writtenOut(student.id)}"`);
    const note = `Differs from ${listed(ids)} only by case or Unicode form: ` +
      "kept apart here, one and the same on some systems.";
    return { ...one, notes: [...one.notes, note] };
  });
}
