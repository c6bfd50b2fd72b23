/**
 * All measurements, in the order in which they are shown.
 *
 * @module
 */
import type { Measure } from "./row.ts";

/** A measurement, by its name on the command line. */
export interface Measurement {
  readonly name: string;
  /** What it answers. */
  readonly title: string;
  /** The file in this folder that exports `measure`. */
  readonly file: string;
}

/** The table: a row a file. */
export const MEASUREMENTS: readonly Measurement[] = [
  {
    name: "engine-step",
    title: "One training step: MLP 2-16-16-1, 100 points",
    file: "engine_step.ts",
  },
  {
    name: "memory",
    title: "What the graph of that step takes",
    file: "memory.ts",
  },
  {
    name: "collector",
    title: "What the garbage collector takes of it",
    file: "collector.ts",
  },
  {
    name: "growth",
    title: "How a step grows: parameters x examples",
    file: "growth.ts",
  },
  {
    name: "chain",
    title: "Backward through a chain of a million values",
    file: "chain.ts",
  },
  {
    name: "save",
    title: "Save to verdict while watching",
    file: "save_to_verdict.ts",
  },
  {
    name: "cold",
    title: "Whole commands, nothing running yet",
    file: "cold_commands.ts",
  },
  {
    name: "isolation",
    title: "A right submission under full isolation",
    file: "isolation.ts",
  },
];

export async function measureOf({ file }: Measurement): Promise<Measure> {
  const { measure }: { measure: Measure } = await import(
    new URL(file, import.meta.url).href
  );
  return measure;
}
