/**
 * How much of a training step goes to the garbage collector.
 *
 * V8, the engine in Deno, makes objects in a small part of memory, and copies
 * elsewhere what is still in use when that part is full. A graph is in use to the
 * end of its step, and larger than that part. So the same step is timed with a
 * part so large that hardly anything has to be copied.
 *
 * @module
 */
import { inFreshProcess, parametersOf } from "./child.ts";
import { twoMoons } from "./networks/network.ts";
import { values } from "./networks/values.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";
import { type Rounds, timeRuns } from "./time_runs.ts";

/** What is timed, and how often. */
export interface Collector extends Rounds {
  readonly sizes: readonly number[];
  readonly examples: number;
  /** How many processes of each kind, in turns. */
  readonly processes: number;
}

const FULL: Collector = {
  sizes: [2, 16, 16, 1],
  examples: 100,
  warmUp: 5,
  rounds: 20,
  processes: 3,
};

/** Room for several graphs, in megabytes. */
const ROOM = 256;

/** Times a step in fresh processes, with room and without. */
export async function measure(
  options: Partial<Collector> = {},
): Promise<Row[]> {
  const collector = { ...FULL, ...options };
  const roomy = [
    `--min-semi-space-size=${ROOM}`,
    `--max-semi-space-size=${ROOM}`,
  ];
  const usual: number[] = [];
  const withRoom: number[] = [];
  const time = (flags: string[]) =>
    inFreshProcess<number[]>(import.meta.url, flags, collector);
  for (let i = 0; i < collector.processes; i++) {
    usual.push(...await time([]));
    withRoom.push(...await time(roomy));
  }
  const to = `${ROOM} MB for new objects`;
  return [
    rowOf(usual, {
      what: "a step, as Deno runs it",
      unit: "ms",
      ratio: median(usual) / median(withRoom),
      to,
      note: "What it takes longer is the garbage collector, which copies a " +
        "graph that is still in use.",
    }),
    rowOf(withRoom, { what: to, unit: "ms", ratio: 1, to }),
  ];
}

/** The milliseconds of each step in this process. */
function timeSteps({ sizes, examples, ...rounds }: Collector): number[] {
  const { step } = values(twoMoons(sizes, examples));
  return timeRuns(step, rounds);
}

if (import.meta.main) console.log(JSON.stringify(timeSteps(parametersOf())));
