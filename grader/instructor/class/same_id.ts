/**
 * When two ways to write an id mean the same person.
 *
 * @module
 */

/**
 * Two ids that are folded to the same text must not belong to two people: nobody
 * could tell `ada` from `Ada`, or an `é` from an `e` with an accent after it.
 */
export function foldId(id: string): string {
  return id.trim().normalize("NFKC").toLowerCase();
}
