/**
 * What several probes need to look at Values.
 *
 * @module
 */
import {
  append,
  appendAll,
  different,
  filter,
  find,
  includes,
  isArray,
  join,
  keys,
  map,
  sort,
} from "./builtins.ts";
import { copyOfAny, copyOfList } from "./copy.ts";
import type { Value } from "./implementation.ts";
import { isThing, nameThing } from "./describe.ts";

/** What is written down in place of a grad where there is none to look at. */
export const NO_WAY_BACK = "nothing: no way leads back to ";

/** More Values than these are not named. */
const MOST_NAMES = 20;

/**
 * Says which of the named values a `prev` holds: an array, a Set, or whatever else
 * one can go through. In which order and how often makes no difference.
 *
 * @param constant A plain number; a leaf that was made of it is left out.
 * @returns For instance `"[a, b]"`.
 */
export function names(
  prev: unknown,
  named: Record<string, unknown>,
  constant?: number,
): string {
  const members = copyOfAny(prev);
  if (typeof members !== "string") {
    // Of what is no Value each place is told.
    const once = different(filter(members, isThing));
    appendAll(once, filter(members, (one) => !isThing(one)));
    const counting = filter(
      once,
      (one) => nameOf(one, named) !== undefined || !isLeafOf(one, constant),
    );
    return `[${join(sort(nameAll(counting, named)), ", ")}]`;
  }
  if (prev === undefined) return "undefined";
  return members === "not a list" ? members : `a list that is ${members}`;
}

/** How a list of new Values is written, so that it can be typed. */
export function listOfValues(numbers: readonly number[]): string {
  return `[${join(map(numbers, (x) => `new Value(${x})`), ", ")}]`;
}

/** Whether something is a leaf with this number, which no probe has made. */
function isLeafOf(value: unknown, constant: number | undefined): boolean {
  if (constant === undefined || !isThing(value)) return false;
  const { data, prev, label } = value as Value;
  const inputs = copyOfAny(prev);
  return data === constant && label === "" && isArray(inputs) &&
    inputs.length === 0;
}

/** The values one was computed from, each once; none if they cannot be told. */
export function inputsOf(value: Value): Value[] {
  const inputs = copyOfAny(value.prev);
  return typeof inputs === "string" ? [] : different(inputs) as Value[];
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
  return isArray(list)
    ? `an array that is ${copy}`
    : `${nameThing(list)}, not an array`;
}

function nameAll(
  values: readonly unknown[],
  named: Record<string, unknown>,
): string[] {
  const first = filter(values, (_, i) => i < MOST_NAMES);
  return map(
    first,
    (value) =>
      nameOf(value, named) ??
        (isThing(value) ? "some other Value" : nameThing(value)),
  );
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
    const inputs = inputsOf(values[i]);
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
