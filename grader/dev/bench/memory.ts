/**
 * How many bytes the graph of one training step takes.
 *
 * Measured in a process of its own, where nothing else comes and goes, and where
 * the garbage collector can be called.
 *
 * @module
 */
import { getHeapStatistics } from "node:v8";
import { backward, topologicalOrder } from "../../../solutions/03_backward.ts";
import { meanSquaredError } from "../../../solutions/07_ice_cream.ts";
import { inFreshProcess, parametersOf } from "./child.ts";
import { twoMoons } from "./networks/network.ts";
import { bytesOfTypedArrays } from "./networks/typed_arrays.ts";
import { modelOf } from "./networks/values.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";

/** What is measured, and how often. */
export interface Memory {
  readonly sizes: readonly number[];
  readonly examples: number;
  readonly runs: number;
}

const FULL: Memory = { sizes: [2, 16, 16, 1], examples: 100, runs: 10 };

/** One step's numbers. */
interface Step {
  /** The values in the graph. */
  readonly nodes: number;
  /** Those of them that an operation computed. */
  readonly operations: number;
  /** The bytes that could not be given back while the graph is needed. */
  readonly held: number;
  /** All bytes asked for, also those dropped at once. */
  readonly allocated: number;
}

/** Measures in a process of its own. */
export async function measure(options: Partial<Memory> = {}): Promise<Row[]> {
  const memory = { ...FULL, ...options };
  const task = twoMoons(memory.sizes, memory.examples);
  const steps = await inFreshProcess<Step[]>(
    import.meta.url,
    ["--expose-gc"],
    memory,
  );
  const [{ nodes, operations }] = steps;
  const held = steps.map((step) => step.held);
  const allocated = steps.map((step) => step.allocated);
  const least = bytesOfTypedArrays(task);
  const anOperation = (bytes: number[]) => bytes.map((b) => b / operations);
  const twoNumbers = 2 * Float64Array.BYTES_PER_ELEMENT;
  return [
    rowOf(held.map((bytes) => bytes / 1e6), {
      what: "the graph of one step",
      unit: "MB",
      ratio: median(held) / least,
      to: "typed arrays, by hand",
      note:
        `${nodes} values, ${operations} of them computed by an operation; ` +
        `the typed arrays take ${least} bytes.`,
    }),
    rowOf(anOperation(held), {
      what: "held, an operation",
      unit: "bytes",
      ratio: median(held) / operations / twoNumbers,
      to: "two numbers: data, grad",
    }),
    rowOf(anOperation(allocated), {
      what: "asked for, an operation",
      unit: "bytes",
      ratio: median(allocated) / operations / twoNumbers,
      to: "two numbers: data, grad",
      note:
        "With what is dropped again at once: above all the Set and the list " +
        "of the backward pass. The Set doubles its room whenever it is full.",
    }),
  ];
}

/** Builds graphs as a training step does, and watches the heap. */
function watch({ sizes, examples, runs }: Memory): Step[] {
  const task = twoMoons(sizes, examples);
  const model = modelOf(task);
  const inputs = task.inputs.map((x) => [...x]);
  const targets = task.targets.flat();
  const steps: Step[] = [];
  for (let run = -2; run < runs; run++) {
    const before = heap();
    const loss = meanSquaredError(
      inputs.flatMap((x) => model.forward(x)),
      targets,
    );
    backward(loss);
    const { allocated } = heap({ collect: false });
    const { used } = heap();
    // Counting comes last: it takes memory itself, and keeps the graph in use.
    const graph = topologicalOrder(loss);
    if (run < 0) continue; // compiling takes memory too
    steps.push({
      nodes: graph.length,
      operations: graph.filter(({ op }) => op !== "").length,
      held: used - before.used,
      allocated: allocated - before.allocated,
    });
  }
  return steps;
}

/** The bytes in use, and all bytes asked for since the process began. */
function heap({ collect = true } = {}): { used: number; allocated: number } {
  const { gc } = globalThis as unknown as { gc: () => void };
  if (collect) gc();
  // Deno has it; its description of Node's module does not mention it yet.
  const { used_heap_size: used, total_allocated_bytes: allocated } =
    getHeapStatistics() as unknown as Record<string, number>;
  return { used, allocated };
}

if (import.meta.main) console.log(JSON.stringify(watch(parametersOf())));
