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

/**
 * Finds the pairs, those that agree in most first.
 *
 * @param everybody Whose files are compared, in any order.
 * @param known By exercise, what does not count: the stub's and the reference's.
 */
export function alikePairs(
  everybody: readonly Prints[],
  known: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
): AlikePair[] {
  // The same list, in whichever order the records lie.
  const people = everybody.toSorted((a, b) => a.id < b.id ? -1 : 1);
  const numbers = new Set(
    people.flatMap(({ exercises }) => [...exercises.keys()]),
  );
  const pairs = new Map<string, AlikeExercise[]>();
  for (const number of numbers) {
    const owners = new Map<number, number[]>();
    const own = people.map(({ exercises }, i) => {
      const prints = (exercises.get(number) ?? []).filter((print) =>
        known.get(number)?.has(print) !== true
      );
      for (const print of prints) {
        const list = owners.get(print);
        if (list === undefined) owners.set(print, [i]);
        else list.push(i);
      }
      return prints;
    });
    const most = Math.max(EVERYBODYS_AT_LEAST, EVERYBODYS * people.length);
    const rare = own.map((prints) =>
      prints.filter((print) => owners.get(print)!.length <= most)
    );
    for (const [a, prints] of rare.entries()) {
      // One person after the other: all pairs at once would fill the memory.
      const shared = new Map<number, number>();
      for (const print of prints) {
        for (const b of owners.get(print)!) {
          if (b > a) shared.set(b, (shared.get(b) ?? 0) + 1);
        }
      }
      for (const [b, count] of shared) {
        const shorter = Math.min(prints.length, rare[b].length);
        if (count < MUCH * shorter) continue;
        const key = `${a} ${b}`;
        pairs.set(key, [...pairs.get(key) ?? [], {
          number,
          of: [count / prints.length, count / rare[b].length],
          own: shorter,
        }]);
      }
    }
  }
  const weight = ({ exercises }: AlikePair) =>
    exercises.reduce((sum, { of }) => sum + Math.min(...of), 0);
  // Short files count together: who copies a homework copies all of it.
  const long = [...pairs].filter(([, exercises]) =>
    exercises.reduce((sum, { own }) => sum + own, 0) >= LEAST
  );
  return long.map(([key, exercises]): AlikePair => {
    const [a, b] = key.split(" ").map(Number);
    return {
      ids: [people[a].id, people[b].id],
      exercises: exercises.toSorted((a, b) => a.number - b.number)
        .map(({ number, of }) => ({ number, of })),
    };
  }).sort((a, b) =>
    weight(b) - weight(a) || (a.ids.join("\n") < b.ids.join("\n") ? -1 : 1)
  );
}
