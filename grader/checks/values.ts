/**
 * What several probes need to look at Values.
 *
 * @module
 */
import type { Course } from "./probe.ts";

/** A Value of whichever implementation is being probed. */
export type Value = InstanceType<Course["Value"]>;

/**
 * Says which of the named values a Set holds.
 *
 * @returns For instance `"Set {a, b}"`.
 */
export function names(set: unknown, named: Record<string, unknown>): string {
  if (!(set instanceof Set)) {
    return Array.isArray(set) ? "an array" : "not a Set";
  }
  return `Set {${nameAll(set, named).sort().join(", ")}}`;
}

/**
 * Says which named value stands at each place of a list.
 *
 * @returns For instance `"[w1, w2, b]"`; `?` stands for something else.
 */
export function listing(
  list: unknown,
  named: Record<string, unknown>,
): string {
  return Array.isArray(list)
    ? `[${nameAll(list, named).join(", ")}]`
    : "not an array";
}

function nameAll(
  values: Iterable<unknown>,
  named: Record<string, unknown>,
): string[] {
  const entries = Object.entries(named);
  return Array.from(values).slice(0, 20).map(
    (value) =>
      entries.find(([, known]) => known === value)?.[0] ?? "some other Value",
  );
}

/**
 * Follows every path from an output back to the values behind it, and sums up
 * the shares each value gets. Its work doubles with every reuse: for the few
 * operations of one expression only.
 *
 * @param output Where to start.
 * @param incoming The grad that arrives at the output.
 * @param already The grad every value has before: it is left out of the shares.
 * @returns The sum of the shares of each value that was reached.
 */
export function sumOverPaths(
  output: Value,
  incoming: number,
  already: number = 0,
): Map<Value, number> {
  const sums = new Map<Value, number>();
  const follow = (value: Value, share: number) => {
    sums.set(value, (sums.get(value) ?? 0) + share);
    const inputs = [...value.prev];
    for (const input of inputs) input.grad = already;
    value.grad = share;
    value.backwardStep();
    const shares = inputs.map((input) => input.grad - already);
    inputs.forEach((input, i) => follow(input, shares[i]));
  };
  follow(output, incoming);
  return sums;
}

/**
 * The slope of a function at a point by nudging: a central difference.
 *
 * @returns `(f(x + h) - f(x - h)) / 2h`, right to about eight digits.
 */
export function slopeByNudging(f: (x: number) => number, x: number): number {
  const h = 1e-5;
  return (f(x + h) - f(x - h)) / (2 * h);
}
