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
import { tensorFlow, Unreachable } from "./networks/tensorflow.ts";
import { typedArrays } from "./networks/typed_arrays.ts";
import { values, valuesByExample } from "./networks/values.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";
import { takeTurns } from "./turns.ts";

/** What is timed, and how often. */
export interface EngineStep {
  readonly sizes: readonly number[];
  readonly examples: number;
  /** How many steps in a row each graph takes in its turn. */
  readonly steps: number;
  readonly warmUp: number;
  readonly rounds: number;
  /** The loop without a graph. */
  readonly limit: MakeNetwork;
  /** The network in a library. */
  readonly library: MakeNetwork;
}

const FULL: EngineStep = {
  sizes: [2, 16, 16, 1],
  examples: 100,
  steps: 5, // so that each clears away most of what it has left behind itself
  warmUp: 2,
  rounds: 20,
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

/**
 * Times a step of each.
 *
 * @throws {Error} If they do not compute the same.
 */
export async function measure(options: Partial<EngineStep> = {}): Promise<
  Row[]
> {
  const { sizes, examples, limit, library, steps, ...turns } = {
    ...FULL,
    ...options,
  };
  const task = twoMoons(sizes, examples);
  const entries: readonly (
    readonly [name: string, make: MakeNetwork, tolerance: number]
  )[] = [
    ["Values: the solutions", values, 0],
    ["Values, a graph an example", valuesByExample, 1e-9],
    ...PEERS.map(([name, make]) => [name, make, 1e-9] as const),
    [LIMIT, limit, 1e-9],
    [LIBRARY, library, 1e-5], // it counts in 32 bits
  ];
  const contestants: { name: string; network: Network; times: number }[] = [];
  const missing: Row[] = [];
  for (const [name, make, tolerance] of entries) {
    try {
      const network = await make(task);
      assertAgree(values(task), network, name, tolerance);
      // What is quick gets more steps a turn, so that the clock can see it.
      contestants.push({
        name,
        network,
        times: name === LIMIT ? 50 * steps : steps,
      });
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      missing.push({ what: name, unit: "ms", runs: 0, note: error.message });
    }
  }
  const samples = takeTurns(
    contestants.map(({ network, times }) => ({ run: network.step, times })),
    turns,
  );
  const medianOf = (name: string) => {
    const i = contestants.findIndex((one) => one.name === name);
    return i < 0 ? undefined : median(samples[i]);
  };
  const least = medianOf(LIMIT)!;
  const ours = median(samples[0]);
  const others = [...PEERS.map(([name]) => name), LIBRARY].flatMap((name) => {
    const theirs = medianOf(name);
    return theirs === undefined
      ? []
      : `${(ours / theirs).toPrecision(2)} times ${name}`;
  });
  const rows = contestants.map(({ name }, i) =>
    rowOf(samples[i], {
      what: name,
      unit: "ms",
      ratio: median(samples[i]) / least,
      to: LIMIT,
      ...(i > 0 ? {} : { note: `${others.join("; ")}.` }),
    })
  );
  return [...rows, ...missing];
}
