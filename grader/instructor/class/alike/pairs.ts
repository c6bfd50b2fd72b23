/**
 * Pairs of students who handed in the same: their files agree in much that is not
 * everybody's.
 *
 * A list to look at, not an accusation: people learn together, and there are few ways to
 * write a few lines.
 *
 * @module
 */

/** The fingerprints of somebody's files. */
export interface Prints {
  readonly id: string;
  /** By the number of the exercise. */
  readonly exercises: ReadonlyMap<number, readonly number[]>;
}

/** Two who agree in an exercise. */
export interface AlikePair {
  readonly ids: readonly [string, string];
  /** By exercise: how much of each one's file is in the other's, from 0 to 1. */
  readonly exercises: readonly {
    readonly number: number;
    readonly of: readonly [number, number];
  }[];
}

/** A run that so many people have is nobody's own. */
const EVERYBODYS = 0.1;
const EVERYBODYS_AT_LEAST = 4;

/** So much of the shorter file has to be in the other. */
const MUCH = 0.7;

/** Anybody writes files alike that have, all together, fewer own fingerprints. */
const LEAST = 30;

/** An exercise in which two agree. */
interface AlikeExercise {
  readonly number: number;
  readonly of: readonly [number, number];
  /** How many fingerprints the shorter file has that are not everybody's. */
  readonly own: number;
}

/** Who shares a fingerprint with whom in an exercise; people go by their place in a list. */
interface Shared {
  readonly number: number;
  readonly size: number;
  /** How many fingerprints each has that are not everybody's. */
  readonly own: readonly number[];
  /**
   * Of such as several have, one number a fingerprint and owner, in order: the fingerprint
   * times `size`, and the owner.
   */
  readonly keys: Float64Array;
  /** Where the keys of each owner stand. */
  readonly places: readonly (readonly number[])[];
}

/** What is left out of a list of pairs. */
export interface PairOptions {
  /** How many are listed. */
  readonly most?: number;
  /** Whether two handed in the very same file, which is not listed again. */
  readonly areSame?: (number: number, a: string, b: string) => boolean;
}

/**
 * Finds the pairs, those that agree in most first.
 *
 * @param everybody Whose files are compared, in any order.
 * @param known By exercise, what does not count: the stub's and the reference's.
 */
export function alikePairs(
  everybody: readonly Prints[],
  known: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
  { most = Infinity, areSame = () => false }: PairOptions = {},
): AlikePair[] {
  // The same list, in whichever order the records lie.
  const people = everybody.toSorted((a, b) => a.id < b.id ? -1 : 1);
  const numbers = new Set(
    people.flatMap(({ exercises }) => [...exercises.keys()]),
  );
  const exercises = [...numbers].sort((a, b) => a - b)
    .map((number) => sharedIn(people, number, known.get(number)));
  let pairs: (AlikePair & { readonly weight: number })[] = [];
  // One person after the other: all pairs at once would fill the memory.
  for (const [a, { id }] of people.entries()) {
    for (const [b, alike] of alikeWith(a, exercises)) {
      // Short files count together: who copies a homework copies all of it.
      if (sumOf(alike, ({ own }) => own) < LEAST) continue;
      const ids = [id, people[b].id] as const;
      const left = alike.filter(({ number }) => !areSame(number, ...ids));
      if (left.length === 0) continue;
      pairs.push({
        ids,
        exercises: left.map(({ number, of }) => ({ number, of })),
        weight: sumOf(alike, ({ of }) => Math.min(...of)),
      });
    }
    if (pairs.length <= most) continue;
    pairs = sorted(pairs).slice(0, most);
  }
  return sorted(pairs).map(({ ids, exercises }) => ({ ids, exercises }));
}

function sharedIn(
  people: readonly Prints[],
  number: number,
  known: ReadonlySet<number> = new Set(),
): Shared {
  const size = people.length;
  const all = new Float64Array(
    people.flatMap(({ exercises }, i) =>
      (exercises.get(number) ?? []).filter((print) => !known.has(print))
        .map((print) => print * size + i)
    ),
  ).sort();
  const most = Math.max(EVERYBODYS_AT_LEAST, EVERYBODYS * size);
  const own: number[] = people.map(() => 0);
  const places: number[][] = people.map(() => []);
  const keys: number[] = [];
  for (let start = 0, end = 0; start < all.length; start = end) {
    end = endOf(all, start, size);
    if (end - start > most) continue;
    for (const key of all.subarray(start, end)) {
      own[key % size]++;
      if (end - start > 1) places[key % size].push(keys.push(key) - 1);
    }
  }
  return { number, size, own, keys: new Float64Array(keys), places };
}

/** Where the keys of a fingerprint end. */
function endOf(keys: Float64Array, start: number, size: number): number {
  const print = Math.floor(keys[start] / size);
  let end = start + 1;
  while (end < keys.length && Math.floor(keys[end] / size) === print) end++;
  return end;
}

/** Those after a person who agree with that one, and in what. */
function alikeWith(
  a: number,
  exercises: readonly Shared[],
): Map<number, AlikeExercise[]> {
  const found = new Map<number, AlikeExercise[]>();
  for (const { number, size, own, keys, places } of exercises) {
    const counts = new Map<number, number>();
    for (const place of places[a]) {
      const end = endOf(keys, place, size);
      for (let i = place + 1; i < end; i++) {
        const b = keys[i] % size;
        counts.set(b, (counts.get(b) ?? 0) + 1);
      }
    }
    for (const [b, count] of counts) {
      const shorter = Math.min(own[a], own[b]);
      if (count < MUCH * shorter) continue;
      const of = [count / own[a], count / own[b]] as const;
      const list = found.get(b) ?? [];
      list.push({ number, of, own: shorter });
      found.set(b, list);
    }
  }
  return found;
}

function sorted<T extends { weight: number; ids: readonly string[] }>(
  pairs: readonly T[],
): T[] {
  return pairs.toSorted((a, b) =>
    b.weight - a.weight || (a.ids.join("\n") < b.ids.join("\n") ? -1 : 1)
  );
}

function sumOf<T>(of: readonly T[], amount: (one: T) => number): number {
  return of.reduce((sum, one) => sum + amount(one), 0);
}
