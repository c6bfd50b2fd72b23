/**
 * How long a training step takes, against the least it could take and against a
 * library.
 *
 * @module
 */
import {
  assertAgree,
  type MakeNetwork,
  type Network,
  twoMoons,
} from "./networks/network.ts";
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
  warmUp: 5,
  rounds: 40,
  limit: typedArrays,
  library: tensorFlow,
};

const LIMIT = "typed arrays, by hand";
const LIBRARY = "TensorFlow.js, CPU backend";

/**
 * Times a step of each.
 *
 * @throws {Error} If they do not compute the same.
 */
export async function measure(options: Partial<EngineStep> = {}): Promise<
  Row[]
> {
  const { sizes, examples, limit, library, ...turns } = { ...FULL, ...options };
  const task = twoMoons(sizes, examples);
  const entries: [name: string, make: MakeNetwork, tolerance: number][] = [
    ["Values: the solutions", values, 0],
    ["Values, a graph an example", valuesByExample, 1e-9],
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
      contestants.push({ name, network, times: name === LIMIT ? 50 : 1 });
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
  const byLibrary = medianOf(LIBRARY);
  const rows = contestants.map(({ name }, i) =>
    rowOf(samples[i], {
      what: name,
      unit: "ms",
      ratio: median(samples[i]) / least,
      to: LIMIT,
      ...(i > 0 || byLibrary === undefined ? {} : {
        note: `${
          (median(samples[i]) / byLibrary).toPrecision(2)
        } times ${LIBRARY}.`,
      }),
    })
  );
  return [...rows, ...missing];
}
