/**
 * How many child processes of this grader compute at once: there is no use in more
 * than there are cores, and each more makes all the others slower.
 *
 * A process has a slot while it starts or is at work, not while it stands ready. Nobody
 * who has one waits for another one.
 *
 * @module
 */

/** How many there are. */
export const SLOTS: number = Math.max(2, navigator.hardwareConcurrency);

let free = SLOTS;
const waiting: (() => void)[] = [];

/** Does something that keeps a core busy, as soon as there is a core for it. */
export async function withSlot<T>(action: () => Promise<T>): Promise<T> {
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await action();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  }
}
