/**
 * What a measurement gives: rows of numbers, each with how far it can be trusted.
 *
 * A file in this folder that exports `measure` is a measurement; `bench.ts` among
 * the commands runs it and prints its rows.
 *
 * @module
 */
import { quartiles } from "./statistics.ts";

/** One measured quantity. */
export interface Row {
  /** What was measured, in a few words. */
  readonly what: string;
  /** The median of all runs; left out if it could not be measured. */
  readonly median?: number;
  /** The first and the third quartile: half of the runs lie between them. */
  readonly spread?: readonly [first: number, third: number];
  /** What the numbers count: `"ms"`, `"bytes"`; `""` for a plain number. */
  readonly unit: string;
  /** How many times as much it is as something else, measured in the same run. */
  readonly ratio?: number;
  /** What that something else is. */
  readonly to?: string;
  /** How often it was measured; 0 if not, or if it was worked out from other rows. */
  readonly runs: number;
  /** What one has to know to read the numbers, in a sentence or two. */
  readonly note?: string;
}

/** A measurement. */
export type Measure = () => Promise<Row[]>;

/** The row of what was measured several times. */
export function rowOf(
  samples: readonly number[],
  labels: Pick<Row, "what" | "unit" | "ratio" | "to" | "note">,
): Row {
  const [first, median, third] = quartiles(samples);
  return { ...labels, median, spread: [first, third], runs: samples.length };
}
