/**
 * How long a training step takes, against the least it could take, against small
 * ports of other designs, and against a library.
 *
 * @module
 */
import {
  assertAgree,
  type MakeNetwork,
  type Network,
  twoMoons,
} from "./networks/network.ts";
import { arraysAndClosures } from "./networks/peers/arrays_and_closures.ts";
import { arraysAndLocalGradients } from "./networks/peers/arrays_and_local_gradients.ts";
import { setsAndClosures } from "./networks/peers/sets_and_closures.ts";
import { inFreshProcess, parametersOf } from "./child.ts";
import { tensorFlow, Unreachable } from "./networks/tensorflow.ts";
import { typedArrays } from "./networks/typed_arrays.ts";
import { values, valuesByExample } from "./networks/values.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";
import { type Rounds, timeRuns } from "./time_runs.ts";

/** What is timed, and how often. */
export interface EngineStep extends Rounds {
  readonly sizes: readonly number[];
  readonly examples: number;
  /**
   * How many processes each contestant has, in turns; 0 times all in this one,
   * where each pays for the garbage of the others.
   */
  readonly processes: number;
  /** The loop without a graph. */
  readonly limit: MakeNetwork;
  readonly library: MakeNetwork;
}

const FULL: EngineStep = {
  sizes: [2, 16, 16, 1],
  examples: 100,
  warmUp: 20, // the engine compiles anew for some time
  rounds: 60,
  processes: 4,
  limit: typedArrays,
  library: tensorFlow,
};

const LIMIT = "typed arrays, by hand";
const LIBRARY = "TensorFlow.js, CPU backend";

/** Graphs of single numbers, as the solutions build them, in other designs. */
const PEERS: readonly (readonly [name: string, make: MakeNetwork])[] = [
  ["arrays and closures", arraysAndClosures],
  ["arrays and local gradients", arraysAndLocalGradients],
  ["Sets and closures", setsAndClosures],
];

/** Who is timed, and how far its result may be from that of the solutions. */
interface Contestant {
  readonly name: string;
  readonly make: MakeNetwork;
  readonly tolerance: number;
}

function contestantsOf(
  { limit, library }: Pick<EngineStep, "limit" | "library">,
): readonly Contestant[] {
  return [
    { name: "Values: the solutions", make: values, tolerance: 0 },
    {
      name: "Values, a graph an example",
      make: valuesByExample,
      tolerance: 1e-9,
    },
    ...PEERS.map(([name, make]) => ({ name, make, tolerance: 1e-9 })),
    { name: LIMIT, make: limit, tolerance: 1e-9 },
    { name: LIBRARY, make: library, tolerance: 1e-5 }, // it counts in 32 bits
  ];
}

/**
 * Times a training step in each design.
 *
 * Each is timed as whoever uses it meets it, in processes that run nothing else.
 * On a shared computer the same code takes twice as long a minute later: they take
 * turns, so all of them meet the same good and bad moments, and the ratio holds
 * where no single time does.
 *
 * @returns A row each; the first one's note compares it with the others.
 * @throws {Error} If one of them computes something else.
 */
export async function measure(
  options: Partial<EngineStep> = {},
): Promise<Row[]> {
  const plan = { ...FULL, ...options };
  const task = twoMoons(plan.sizes, plan.examples);
  const contestants: (Contestant & { network: Network })[] = [];
  const missing: Row[] = [];
  for (const contestant of contestantsOf(plan)) {
    const { name, make, tolerance } = contestant;
    try {
      const network = await make(task);
      assertAgree(values(task), network, name, tolerance);
      contestants.push({ ...contestant, network });
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      missing.push({ what: name, unit: "ms", runs: 0, note: error.message });
    }
  }
  const samples = new Map(
    contestants.map(({ name }) => [name, [] as number[]]),
  );
  for (let turn = 0; turn < plan.processes; turn++) {
    for (const { name } of contestants) {
      samples.get(name)!.push(...await timeInOwnProcess(name, plan));
    }
  }
  if (plan.processes === 0) {
    for (const { name, network } of contestants) {
      samples.set(name, timeSteps(name, network, plan));
    }
  }
  return [...rowsOf(samples), ...missing];
}

/** A row for each, and what the first is in the others' terms. */
function rowsOf(samples: ReadonlyMap<string, readonly number[]>): Row[] {
  const [ours] = samples.values();
  const others = [...PEERS.map(([name]) => name), LIBRARY].flatMap((name) => {
    const theirs = samples.get(name);
    return theirs === undefined
      ? []
      : `${(median(ours) / median(theirs)).toPrecision(2)} times ${name}`;
  });
  const least = median(samples.get(LIMIT)!);
  return [...samples].map(([what, milliseconds]) =>
    rowOf(milliseconds, {
      what,
      unit: "ms",
      ratio: median(milliseconds) / least,
      to: LIMIT,
      ...(milliseconds === ours ? { note: `${others.join("; ")}.` } : {}),
    })
  );
}

/** What a process is to do. */
interface OneContestant extends Rounds {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly examples: number;
}

function timeInOwnProcess(
  name: string,
  { sizes, examples, warmUp, rounds }: EngineStep,
): Promise<number[]> {
  return inFreshProcess(
    import.meta.url,
    [],
    { name, sizes, examples, warmUp, rounds } satisfies OneContestant,
  );
}

/** The milliseconds of each step in this process. */
function timeSteps(
  name: string,
  { step }: Network,
  { warmUp, rounds }: Rounds,
): number[] {
  // What is quick takes more steps a round, so that the clock can see it.
  return timeRuns(step, { warmUp, rounds }, name === LIMIT ? 100 : 1);
}

if (import.meta.main) {
  const { name, sizes, examples, ...rounds } = parametersOf<OneContestant>();
  const { make } = contestantsOf(FULL).find((one) => one.name === name)!;
  const network = await make(twoMoons(sizes, examples));
  console.log(JSON.stringify(timeSteps(name, network, rounds)));
}
