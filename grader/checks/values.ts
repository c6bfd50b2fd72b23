/**
 * What several probes need to look at Values.
 *
 * @module
 */
import {
  append,
  appendAll,
  filter,
  find,
  includes,
  isArray,
  isSet,
  join,
  keys,
  map,
  membersOf,
  sort,
} from "./builtins.ts";
import { copyOfList, copyOfSet } from "./copy.ts";
import type { Course } from "./probe.ts";

/** A Value of whichever implementation is being probed. */
export type Value = InstanceType<Course["Value"]>;

/** More Values than these are not named. */
const MOST_NAMES = 20;

/**
 * Says which of the named values a Set holds.
 *
 * @returns For instance `"Set {a, b}"`.
 */
export function names(set: unknown, named: Record<string, unknown>): string {
  const members = copyOfSet(set, MOST_NAMES);
  if (typeof members !== "string") {
    return `Set {${join(sort(nameAll(members, named)), ", ")}}`;
  }
  if (isSet(set)) return `a Set that is ${members}`;
  return isArray(set) ? "an array" : members;
}

/**
 * Says which named value stands at each place of a list.
 *
 * @returns For instance `"[w1, w2, b]"`; `?` stands for something else.
 */
export function listing(
  list: readonly unknown[],
  named: Record<string, unknown>,
): string {
  const copy = copyOfList(list);
  if (typeof copy !== "string") {
    return `[${join(nameAll(copy, named), ", ")}]`;
  }
  return isArray(list) ? `an array that is ${copy}` : copy;
}

function nameAll(
  values: readonly unknown[],
  named: Record<string, unknown>,
): string[] {
  const first = filter(values, (_, i) => i < MOST_NAMES);
  return map(first, (value) => nameOf(value, named) ?? "some other Value");
}

/** The name of a value, if it is one of the named. */
export function nameOf(
  value: unknown,
  named: Record<string, unknown>,
): string | undefined {
  return find(keys(named), (name) => named[name] === value);
}

/** A value, and what it was computed from. */
export interface Made {
  readonly value: Value;
  readonly inputs: readonly Value[];
}

/** Lists what stands behind a result as it is now, whatever happens to it later. */
export function allBehind(result: Value): Made[] {
  const made: Made[] = [];
  const values = [result];
  for (let i = 0; i < values.length; i++) {
    const inputs = membersOf(values[i].prev, MOST_NAMES) as Value[];
    append(made, { value: values[i], inputs });
    appendAll(values, filter(inputs, (input) => !includes(values, input)));
  }
  return made;
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
