/**
 * How the time of a training step grows with the work: parameters times examples.
 *
 * Twice the work makes twice the values, and should take twice the time, whichever
 * of the two has doubled. A traversal that searched a list, or copied one, would
 * show as a power of 2. Memory shows as well, as a step: a graph that is small
 * enough stays in the processor's cache and dies before the collector comes.
 *
 * @module
 */
import { topologicalOrder } from "../../../solutions/03_backward.ts";
import { meanSquaredError } from "../../../solutions/07_ice_cream.ts";
import { inFreshProcess, parametersOf } from "./child.ts";
import { twoMoons } from "./networks/network.ts";
import { modelOf, values } from "./networks/values.ts";
import { type Row, rowOf } from "./row.ts";
import { median, slope } from "./statistics.ts";
import { type Rounds, timeRuns } from "./time_runs.ts";

/** The width of the two hidden layers, and the number of examples. */
type Shape = readonly [width: number, examples: number];

/** What is timed, and how often. */
export interface Growth extends Rounds {
  readonly shapes: readonly Shape[];
  /** Less work than this is shown, but not fitted: it is mostly overhead. */
  readonly fitFrom: number;
  /** From this work on a graph is larger than cache and nursery. */
  readonly largeFrom: number;
  /** How many processes for each shape, in turns. */
  readonly processes: number;
}

const FULL: Growth = {
  shapes: [
    ...[[2, 1], [2, 7]],
    ...[[16, 1], [4, 10], [16, 3], [4, 100], [32, 3], [4, 300], [16, 30]],
    ...[[4, 1000], [16, 100], [64, 8], [16, 300], [64, 25]],
    ...[[16, 1000], [64, 80]],
  ] as [number, number][],
  fitFrom: 300,
  largeFrom: 30_000,
  warmUp: 1,
  rounds: 3,
  processes: 3,
};

/** About as much work in each turn: what is quick is done more often. */
const WORK_A_TURN = 30_000;

/** What a process finds out about a shape. */
interface Found {
  readonly parameters: number;
  /** How many values the graph has. */
  readonly nodes: number;
  readonly milliseconds: readonly number[];
}

/** Times steps of all shapes, and fits lines through the logarithms. */
export async function measure(options: Partial<Growth> = {}): Promise<Row[]> {
  const growth = { ...FULL, ...options };
  const sizes = await timeAll(growth);
  const last = sizes[sizes.length - 1];
  const fitted = sizes.filter(({ work }) => work >= growth.fitFrom);
  const large = sizes.filter(({ work }) => work >= growth.largeFrom);
  return [
    ...sizes.map(({ label, work, samples }) =>
      rowOf(samples, {
        what: label,
        unit: "ms",
        ratio: median(samples) / work / (median(last.samples) / last.work),
        to: "the largest, each divided by its parameters x examples",
      })
    ),
    {
      what: "power: number of values",
      ...powerOf(fitted, ({ nodes }) => nodes),
      note: "The slope of its logarithm over that of parameters x examples, " +
        `from ${fitted[0].work} to ${last.work}: 1 is linear, 2 quadratic. ` +
        "What is smaller is mostly overhead.",
    },
    {
      what: "power: time",
      ...powerOf(fitted, ({ samples }) => median(samples)),
      note: "The same for the time. What it is above 1 is memory: the ratio " +
        "rises where a graph outgrows the cache, and the part of memory in " +
        "which new objects are made.",
    },
    {
      what: "power: time, large graphs",
      ...powerOf(large, ({ samples }) => median(samples)),
      note: `The same from ${large[0].work} on, where no graph fits any more.`,
    },
  ];
}

/** The power with which something grows with the work. */
function powerOf(
  sizes: readonly Size[],
  of: (size: Size) => number,
): Pick<Row, "median" | "unit" | "runs"> {
  const points = sizes.map((size) =>
    [Math.log(size.work), Math.log(of(size))] as const
  );
  return { median: slope(points), unit: "", runs: 0 };
}

/** A shape, and how long it took. */
interface Size {
  readonly label: string;
  readonly work: number;
  readonly nodes: number;
  readonly samples: number[];
}

/** Times all shapes, each in processes of its own; the least work first. */
async function timeAll(
  { shapes, processes, warmUp, rounds }: Growth,
): Promise<Size[]> {
  const sizes: Size[] = [];
  for (let turn = 0; turn < processes; turn++) {
    for (const [i, shape] of shapes.entries()) {
      const { parameters, nodes, milliseconds } = await inFreshProcess<Found>(
        import.meta.url,
        [],
        { shape, warmUp, rounds } satisfies OneShape,
      );
      sizes[i] ??= {
        label: `${parameters} x ${shape[1]}`,
        work: parameters * shape[1],
        nodes,
        samples: [],
      };
      sizes[i].samples.push(...milliseconds);
    }
  }
  return sizes.toSorted((a, b) => a.work - b.work);
}

/** What a process is to do. */
interface OneShape extends Rounds {
  readonly shape: Shape;
}

/** Times the step of a shape in this process. */
function timeShape({ shape, ...rounds }: OneShape): Found {
  const [width, examples] = shape;
  const task = twoMoons([2, width, width, 1], examples);
  const parameters = task.parameters.length;
  const { step } = values(task);
  const times = Math.max(1, Math.round(WORK_A_TURN / (parameters * examples)));
  const milliseconds = timeRuns(step, rounds, times);
  const model = modelOf(task);
  const loss = meanSquaredError(
    task.inputs.flatMap((x) => model.forward([...x])),
    task.targets.flat(),
  );
  return { parameters, nodes: topologicalOrder(loss).length, milliseconds };
}

if (import.meta.main) console.log(JSON.stringify(timeShape(parametersOf())));
