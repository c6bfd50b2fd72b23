/**
 * Times things against each other, in turns.
 *
 * On a shared computer the same code takes twice as long a minute later. Taking
 * turns, all of them meet the same good and bad moments, so their ratio holds
 * where no single time does. Each round has an order of its own: what one leaves
 * behind, the garbage collector clears away while the next one is being timed, and
 * it must not always be the same one that pays for it.
 *
 * @module
 */

/** How long to go on. */
export interface Turns {
  /** Rounds that are not counted: the engine is still compiling. */
  readonly warmUp: number;
  /** Rounds that are. */
  readonly rounds: number;
}

/** Something to be timed, as often in each turn as it takes to be seen on a clock. */
export interface Contestant {
  readonly run: () => unknown;
  readonly times: number;
}

/**
 * Times contestants in turns.
 *
 * @returns For each of them the milliseconds one run took, round by round.
 */
export function takeTurns(
  contestants: readonly Contestant[],
  { warmUp, rounds }: Turns,
): number[][] {
  const samples: number[][] = contestants.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const i of shuffled(contestants.length)) {
      const { run, times } = contestants[i];
      const start = performance.now();
      for (let time = 0; time < times; time++) run();
      const took = (performance.now() - start) / times;
      if (round >= 0) samples[i].push(took);
    }
  }
  return samples;
}

/** The numbers from 0 to below `length`, in any order. */
function shuffled(length: number): number[] {
  const tickets = Array.from({ length }, Math.random);
  return [...tickets.keys()].sort((i, j) => tickets[i] - tickets[j]);
}
