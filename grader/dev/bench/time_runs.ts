/**
 * Times something again and again in this process.
 *
 * @module
 */

/** How long to go on. */
export interface Rounds {
  /** Rounds that are not counted: the engine is still compiling. */
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * Times `run`.
 *
 * @param times How often it runs in a round: as often as it takes to be seen on a
 * clock.
 * @returns The milliseconds of one run, for each round that counts.
 */
export function timeRuns(
  run: () => unknown,
  { warmUp, rounds }: Rounds,
  times = 1,
): number[] {
  const samples: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const start = performance.now();
    for (let time = 0; time < times; time++) run();
    const took = (performance.now() - start) / times;
    if (round >= 0) samples.push(took);
  }
  return samples;
}
