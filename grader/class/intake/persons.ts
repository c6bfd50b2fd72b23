/**
 * Whose each submission is, and which one counts where somebody has several.
 *
 * With a roster, who is on it goes by the id it says. Who is not, or could be
 * several, is graded under what the platform calls them, and reported: nothing that
 * was handed in is lost.
 *
 * Of several submissions of one person the first of these that tells them apart
 * decides, and a note says so:
 *
 * 1. what is on time counts before what is late;
 * 2. what was handed in later, where the platform says when;
 * 3. what has the larger number of the platform;
 * 4. a folder before the zip of the same name, which it was unpacked from;
 * 5. the last in the order of their names: nothing tells which is later, so the
 *    note says that too.
 *
 * @module
 */
import { foldId } from "../same_id.ts";
import { namesDiffer, People } from "../match.ts";
import type { Student } from "../record.ts";
import { listed } from "./choose.ts";
import type { Handed } from "./handed.ts";
import { compareCodePoints, type Unused } from "./place.ts";
import { writtenOut } from "./written_out.ts";

/** The submission that counts for somebody. */
export interface Assigned {
  readonly student: Student;
  readonly handed: Handed;
  readonly notes: readonly string[];
}

/** Everybody's submission. */
export interface Assignment {
  /** In the order of the ids' code points. */
  readonly assigned: readonly Assigned[];
  /** Submissions that do not count. */
  readonly unused: readonly Unused[];
  /** The ids of those who are not on the roster; none without a roster. */
  readonly unknown: readonly string[];
  /** Those on the roster who handed nothing in. */
  readonly absent: readonly Student[];
}

/**
 * Assigns submissions to people.
 *
 * @param handed All submissions.
 * @param roster Everybody of the class, if that is known.
 */
export function assign(
  handed: readonly Handed[],
  roster: readonly Student[] | undefined,
): Assignment {
  const people = roster === undefined ? undefined : new People(roster);
  const ids = new Set(roster?.map(({ id }) => id));
  const unused: Unused[] = [];
  const unknown = new Set<string>();
  const present = new Set<string>();
  const owned = handed.map((one) => {
    const owner = ownerOf(one, people, ids);
    if (owner.isUnknown) unknown.add(owner.student.id);
    else present.add(owner.student.id);
    return { ...owner, handed: one };
  });
  const groups = Map.groupBy(owned, ({ student }) => student.id);
  const assigned = [...groups.values()].map((group): Assigned => {
    const counts = group.reduce((best, one) =>
      isBetter(one.handed, best.handed) ? one : best
    );
    const others = group.filter((one) => one !== counts);
    const notes = [...counts.handed.notes, ...counts.notes];
    if (others.length > 0) {
      const source = writtenOut(counts.handed.source);
      notes.push(noteOn(counts.handed, others.map(({ handed }) => handed)));
      unused.push(...others.map(({ handed: { source: path } }) => ({
        path,
        reason: `does not count: ${source} is of the same person.`,
      })));
    }
    return { student: counts.student, handed: counts.handed, notes };
  });
  return {
    assigned: alike(assigned).sort((a, b) =>
      compareCodePoints(a.student.id, b.student.id)
    ),
    unused,
    unknown: [...unknown].sort(compareCodePoints),
    absent: (roster ?? []).filter(({ id }) => !present.has(id)),
  };
}

/** Whose a submission is. */
interface Owner {
  readonly student: Student;
  readonly notes: readonly string[];
  readonly isUnknown: boolean;
}

function ownerOf(
  handed: Handed,
  people: People | undefined,
  ids: ReadonlySet<string>,
): Owner {
  const { identity } = handed;
  let { student } = handed;
  if (people === undefined) return { student, notes: [], isUnknown: false };
  const match = people.match(identity);
  if (match.kind === "found") {
    const notes: string[] = [];
    const known = match.student;
    if (
      known.name !== undefined && student.name !== undefined &&
      namesDiffer(known.name, student.name)
    ) {
      notes.push(
        `The id is that of ${writtenOut(known.name)}, but the platform says ${
          writtenOut(student.name)
        }: see whose it is.`,
      );
    }
    return { student: { ...student, ...known }, notes, isUnknown: false };
  }
  // Who is not known must not pass for somebody who is.
  if (ids.has(student.id)) student = { ...student, id: handed.source };
  const under = `graded under "${writtenOut(student.id)}"`;
  const note = match.kind === "unknown"
    ? `Not on the roster: ${under}.`
    : `This could be ${
      match.students.map(({ id }) => writtenOut(id)).join(" or ")
    } of the roster: not guessed, ${under}.`;
  return { student, notes: [note], isUnknown: true };
}

/** How two submissions of one person can be told apart: positive if `a` counts. */
const RULES: readonly {
  readonly prefers: (a: Handed, b: Handed) => number;
  readonly because: string;
}[] = [
  {
    prefers: (a, b) => Number(b.late ?? false) - Number(a.late ?? false),
    because: "for it is on time",
  },
  {
    prefers: ({ submitted: a }, { submitted: b }) =>
      a === undefined || b === undefined ? 0 : compareCodePoints(a, b),
    because: "for it was handed in later",
  },
  {
    prefers: ({ number: a }, { number: b }) =>
      a === undefined || b === undefined ? 0 : a - b,
    because: "for its number is larger",
  },
  {
    prefers: ({ source: a }, { source: b }) =>
      Number(b === `${a}.zip`) - Number(a === `${b}.zip`),
    because: "for it is what the zip was unpacked to",
  },
  {
    prefers: ({ source: a }, { source: b }) => compareCodePoints(a, b),
    because: "only because its name comes last: nothing tells which is later",
  },
];

function isBetter(a: Handed, b: Handed): boolean {
  return RULES[ruleBetween(a, b)].prefers(a, b) > 0;
}

function ruleBetween(a: Handed, b: Handed): number {
  const found = RULES.findIndex(({ prefers }) => prefers(a, b) !== 0);
  return found === -1 ? RULES.length - 1 : found;
}

function noteOn(counts: Handed, others: readonly Handed[]): string {
  // The weakest of the reasons is the one to be warned of.
  const rule = Math.max(...others.map((other) => ruleBetween(counts, other)));
  return `${others.length + 1} submissions of one person: ${
    writtenOut(counts.source)
  } counts, ${RULES[rule].because}; not ${
    listed(others.map(({ source }) => writtenOut(source)))
  }.`;
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
