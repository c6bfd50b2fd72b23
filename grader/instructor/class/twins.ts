/**
 * Submissions that are the same in all exercises, letter for letter, as those of a group
 * are: they are graded once.
 *
 * Who looks at the clock may be seen to do different things at different times; with that
 * too, all of a group have the same grade. Only whole submissions are taken for one: the
 * files of an exercise run in a process with those of the others, and nobody's grade is
 * to rest on files that somebody else wrote.
 *
 * @module
 */
import type { ClassRecord } from "./record.ts";
import { readRecord } from "./records.ts";

/** Knows of each submission of one grading who is first with it. */
export class Twins {
  /** The ids, by the beginnings of hashes: little is kept of each in a large class. */
  readonly #first = new Map<number, string>();
  /** Settled once the record of somebody is on the disk. */
  readonly #busy = new Map<string, Promise<void>>();

  /** @param out The path of the folder of the results. */
  constructor(private readonly out: string) {}

  /**
   * The record of whoever was first with a submission; waits until it is there.
   *
   * @param hashes What the submission rests on.
   * @param id Whose it is.
   * @param done Settled once the record of that one is on the disk.
   * @returns `undefined` for who is first, and where that one could not be graded.
   */
  async recordFor(
    { together }: ClassRecord["hashes"],
    id: string,
    done: Promise<void>,
  ): Promise<ClassRecord | undefined> {
    const key = parseInt(together.slice(0, 12), 16);
    const first = this.#first.get(key);
    if (first === undefined) {
      this.#first.set(key, id);
      this.#busy.set(id, done.finally(() => this.#busy.delete(id)));
    }
    if (first === undefined || first === id) return undefined;
    await this.#busy.get(first);
    const record = readRecord(this.out, first);
    return record?.hashes.together === together ? record : undefined;
  }
}
