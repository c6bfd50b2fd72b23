/**
 * Students who handed in the very same file, letter for letter.
 *
 * However many share it, it is listed: in a small class two who copied are soon a tenth
 * of everybody.
 *
 * @module
 */

/** What is compared of somebody. */
export interface Files {
  readonly id: string;
  /** By the number of the exercise, of what was written: a hash, and whether it passes. */
  readonly exercises: ReadonlyMap<
    number,
    { readonly hash: string; readonly passes: boolean }
  >;
}

/** Several who handed in the same files. */
export interface SameFiles {
  readonly ids: readonly string[];
  readonly exercises: readonly {
    readonly number: number;
    readonly passes: boolean;
  }[];
}

/** Finds them: first those who share a file that does not pass, then who share most. */
export function sameFiles(everybody: readonly Files[]): SameFiles[] {
  const people = everybody.toSorted((a, b) => a.id < b.id ? -1 : 1);
  const files = new Map<
    string,
    { ids: string[]; number: number; passes: boolean }
  >();
  for (const { id, exercises } of people) {
    for (const [number, { hash, passes }] of exercises) {
      const key = `${number} ${hash}`;
      const file = files.get(key) ?? { ids: [], number, passes };
      file.ids.push(id);
      files.set(key, file);
    }
  }
  const shared = [...files.values()].filter(({ ids }) => ids.length > 1)
    .sort((a, b) => a.number - b.number);
  const groups = Map.groupBy(shared, ({ ids }) => JSON.stringify(ids));
  const rank = ({ exercises }: SameFiles) =>
    (exercises.every(({ passes }) => passes) ? 0 : 1_000) + exercises.length;
  return [...groups.values()].map((group): SameFiles => ({
    ids: group[0].ids,
    exercises: group.map(({ number, passes }) => ({ number, passes })),
  })).sort((a, b) => rank(b) - rank(a) || (a.ids[0] < b.ids[0] ? -1 : 1));
}

/** Tells of an exercise and two people whether they handed in the very same file. */
export function sameFile(
  everybody: readonly Files[],
): (number: number, a: string, b: string) => boolean {
  const people = new Map(everybody.map((one) => [one.id, one.exercises]));
  return (number, a, b) => {
    const hash = people.get(a)?.get(number)?.hash;
    return hash !== undefined && hash === people.get(b)?.get(number)?.hash;
  };
}
