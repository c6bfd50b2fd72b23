/**
 * What the probes of exercise 3 look at in a topological order.
 *
 * @module
 */
import {
  countDifferent,
  defineProperty,
  find,
  forEach,
  isArray,
  join,
  keys,
  last,
  lastIndexOf,
  map,
  some,
  times,
  values,
} from "./builtins.ts";
import { elements } from "./copy.ts";
import type { Implementation, Value } from "./implementation.ts";
import type { Recorder } from "./recorder.ts";
import { describe } from "./describe.ts";
import { allBehind, type Made, nameOf } from "./values.ts";

/** What a topological order must be, looked at without saying which one it is. */
export function observeOrder(
  { topologicalOrder }: Implementation,
  recorder: Recorder,
  text: string,
  named: Record<string, Value>,
): readonly Value[] {
  const made = allBehind(last(values(named)));
  recorder.tried = `${text}; order = topologicalOrder(${last(keys(named))})`;
  forEach(made, ({ value }, i) => value.grad = i - 2);
  const returned: unknown = topologicalOrder(made[0].value);
  if (!isArray(returned)) {
    recorder.returned("topologicalOrder()", returned, "an array", false);
    return [];
  }
  const order: Value[] = elements(returned);
  recorder.fact("the number of values in order", order.length);
  const name = (value: Value) => expression(value, made, named);
  recorder.fact("the last of order", name(order[order.length - 1]));
  recorder.fact(
    "the number of different values in order",
    countDifferent(order),
  );
  let places = "comes after all it was computed from";
  let isOrdered = true;
  forEach(order, (listed, i) => {
    const inputs = find(made, ({ value }) => value === listed)?.inputs ?? [];
    const after = find(inputs, (input) => {
      const place = lastIndexOf(order, input);
      return place < 0 || place > i;
    });
    if (after && isOrdered) {
      isOrdered = false;
      places = lastIndexOf(order, after) < 0
        ? `${name(listed)} is in it, and ${name(after)} is not`
        : `${name(listed)} before ${name(after)}`;
    }
  });
  recorder.fact("every value in order", places);
  let changed = "as it was";
  forEach(made, ({ value }, i) => {
    if (value.grad !== i - 2) changed = `${name(value)}.grad has changed`;
  });
  recorder.fact("every grad, set to something before", changed);
  return order;
}

/** The same, and whether every prev is left as it was. */
export function observeOrderAndPrev(
  implementation: Implementation,
  recorder: Recorder,
  text: string,
  named: Record<string, Value>,
): void {
  const before = allBehind(last(values(named)));
  observeOrder(implementation, recorder, text, named);
  const after = allBehind(last(values(named)));
  const changed = find(before, ({ value, inputs }) => {
    const now = find(after, (one) => one.value === value)?.inputs ?? [];
    return now.length !== inputs.length ||
      some(times(now.length, (i) => now[i] !== inputs[i]), (is) => is);
  });
  recorder.fact(
    "every prev",
    changed === undefined
      ? "as it was"
      : `${expression(changed.value, before, named)}.prev has changed`,
  );
}

/** So many diamonds, and two paths through each. */
const DIAMONDS = 7;

/** Whoever looks into a value no more often than this does not follow each path to it. */
const FEW = 50;

/** Whether the time that an order takes grows with the values, not with the paths. */
export function observePaths(
  { topologicalOrder, Value, add, mul }: Implementation,
  recorder: Recorder,
): void {
  const a = new Value(1);
  const { prev } = a;
  let reads = 0;
  try {
    const get = () => {
      reads++;
      return prev;
    };
    defineProperty(a, "prev", { get, configurable: true });
  } catch {
    // Frozen by a learner's own class: then nobody can look.
  }
  let c = a;
  for (let i = 0; i < DIAMONDS; i++) c = add(mul(c, 2), mul(c, 3));
  recorder.tried = `c = a, then ${DIAMONDS} times ` +
    "c = add(mul(c, 2), mul(c, 3)); topologicalOrder(c)";
  reads = 0;
  topologicalOrder(c);
  recorder.fact(
    "a.prev",
    reads > FEW
      ? `looked at once for each of the ${2 ** DIAMONDS} paths to a`
      : "looked at a few times, not once for each path",
  );
}

/** How deep a value without a name is written out. */
const DEEPEST = 4;

/** What a value without a name was computed from, "tanh(p)" or "a + b". */
function expression(
  value: Value,
  made: readonly Made[],
  named: Record<string, Value>,
  depth = 0,
): string {
  const name = nameOf(value, named);
  if (name !== undefined) return name;
  const inputs = find(made, (one) => one.value === value)?.inputs;
  if (inputs === undefined) return "some other Value";
  if (inputs.length === 0) return `the number ${describe(value.data)}`;
  if (depth === DEEPEST) return "…";
  const texts = map(
    inputs,
    (input) => expression(input, made, named, depth + 1),
  );
  const { op } = value;
  if (op !== "+" && op !== "*") return `${op}(${join(texts, ", ")})`;
  const text = `${texts[0]} ${op} ${texts[texts.length - 1]}`;
  return depth === 0 ? text : `(${text})`;
}
