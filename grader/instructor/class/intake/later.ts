/**
 * Which of two files of one student is the later one, where the platform does not say.
 *
 * The number that a browser adds to the second file of one name tells it, and so do the
 * dates of the files in an archive. Neither is certain alone: a browser numbers what it
 * saves in the order in which it is saved. If they contradict each other, nobody knows.
 *
 * @module
 */

/** What may tell how old a file is. */
export interface Age {
  /** The platform's own number, larger for what was uploaded later. */
  readonly number?: number;
  /** Its name without the number of a copy, and that number, 0 without one. */
  readonly copy?: { readonly of: string; readonly number: number };
  /** The latest date in it, as archives write dates. */
  readonly changed?: number;
}

/** Positive if `a` is later, negative if `b` is, 0 if nothing shows it for certain. */
export function compareAge(a: Age, b: Age): number {
  const platforms = difference(a.number, b.number);
  if (platforms !== 0) return platforms;
  const copies = a.copy?.of === b.copy?.of
    ? difference(a.copy?.number, b.copy?.number)
    : 0;
  const dates = difference(a.changed, b.changed);
  return copies * dates < 0 ? 0 : copies + dates;
}

/** A name without the number of a copy, and that number: `jane (1)`. */
export function copyOf(stem: string): { of: string; number: number } {
  const [, of = stem, number = "0"] = /^(.*\S) ?\((\d+)\)$/s.exec(stem) ?? [];
  return { of, number: Number(number) };
}

function difference(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.sign(a - b);
}
