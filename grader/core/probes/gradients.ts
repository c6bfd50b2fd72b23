/**
 * What the probes of exercise 3 look at in the gradients of an expression.
 *
 * @module
 */
import {
  entries,
  forEach,
  last,
  map,
  reversed,
  times,
  values,
} from "./builtins.ts";
import { randomExpression } from "./expressions.ts";
import type { Implementation, Value } from "./implementation.ts";
import type { Random } from "./random.ts";
import type { Recorder } from "./recorder.ts";
import { allBehind, slopeByNudging } from "./values.ts";

/** An expression of `a` and `b`: all its values by name, the result last. */
export type Build = (a: Value, b: Value) => Record<string, Value>;

/** The gradients of an expression, and its slopes by nudging. */
export function observeGradients(
  { Value, backward }: Implementation,
  recorder: Recorder,
  text: string,
  build: Build,
  [x, y]: readonly number[],
): void {
  const named = build(new Value(x), new Value(y));
  const [resultName, result] = last(entries(named));
  recorder.tried =
    `a = new Value(${x}), b = new Value(${y}), ${text}; backward(${resultName})`;
  backward(result);
  recorder.graph(result, named);
  for (const [name, value] of reversed(entries(named))) {
    recorder.note(`${name}.grad`, value.grad);
  }
  const dataAt = (x: number, y: number) =>
    last(values(build(new Value(x), new Value(y)))).data;
  recorder.fact(
    `the slope of ${resultName} when a is nudged`,
    slopeByNudging((nudged) => dataAt(nudged, y), x),
    { tolerance: 1e-6 },
  );
  recorder.fact(
    `the slope of ${resultName} when b is nudged`,
    slopeByNudging((nudged) => dataAt(x, nudged), y),
    { tolerance: 1e-6 },
  );
}

/** Expressions in which something is used again, from the smallest on. */
export function reuses({ add, mul, tanh }: Implementation): [string, Build][] {
  return [
    ["c = add(a, a)", (a) => ({ a, c: add(a, a) })],
    ["c = add(a, tanh(a))", (a) => ({ a, c: add(a, tanh(a)) })],
    ["c = add(tanh(a), a)", (a) => ({ a, c: add(tanh(a), a) })],
    ["p = mul(a, b), r = tanh(p), c = add(r, p)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(p);
      return { a, b, p, r, c: add(r, p) };
    }],
    ["p = mul(a, b), r = tanh(p), c = add(p, r)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(p);
      return { a, b, p, r, c: add(p, r) };
    }],
    ["p = mul(a, b), r = tanh(tanh(p)), c = mul(p, r)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(tanh(p));
      return { a, b, p, r, c: mul(p, r) };
    }],
    ["p = mul(a, b), r = tanh(tanh(p)), c = mul(r, p)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(tanh(p));
      return { a, b, p, r, c: mul(r, p) };
    }],
    ["p = mul(a, b), q = add(p, a), r = mul(q, p), c = add(r, q)", (a, b) => {
      const p = mul(a, b);
      const q = add(p, a);
      const r = mul(q, p);
      return { a, b, p, q, r, c: add(r, q) };
    }],
  ];
}

/** Expressions with a square in the middle, whose operand is used elsewhere too. */
export function squares(
  { add, mul, tanh }: Implementation,
): [string, Build][] {
  const made = "p = mul(a, b), q = tanh(tanh(p)), r = mul(p, p)";
  const build = (a: Value, b: Value) => {
    const p = mul(a, b);
    return { a, b, p, q: tanh(tanh(p)), r: mul(p, p) };
  };
  return [
    [`${made}, c = add(q, r)`, (a, b) => {
      const values = build(a, b);
      return { ...values, c: add(values.q, values.r) };
    }],
    [`${made}, c = add(r, q)`, (a, b) => {
      const values = build(a, b);
      return { ...values, c: add(values.r, values.q) };
    }],
  ];
}

/** The gradients after one backward pass, and after another one from zero. */
export function observeTwice(
  { Value, backward }: Implementation,
  recorder: Recorder,
  text: string,
  build: Build,
): void {
  const named = build(new Value(0.7), new Value(-1.2));
  const [name, result] = last(entries(named));
  recorder.tried = `a = new Value(0.7), b = new Value(-1.2), ${text}; ` +
    `backward(${name})`;
  for (let pass = 1; pass <= 2; pass++) {
    forEach(allBehind(result), ({ value }) => value.grad = 0);
    backward(result);
    for (const [name, value] of reversed(entries(named))) {
      recorder.note(`${name}.grad`, value.grad);
    }
    recorder.tried += `; every grad = 0; backward(${name})`;
  }
}

/**
 * Values that were computed from many others at once, some of them twice. None of those
 * is a leaf: something is left to be done once each has its grad.
 */
export function observeWide(
  { Value, backward, mul }: Implementation,
  recorder: Recorder,
): void {
  const leaves = times(9, (i) => new Value(i - 4));
  const products = map(leaves, (leaf) => mul(leaf, 1));
  const sumOf = (values: readonly Value[]) => {
    let data = 0;
    forEach(values, (value) => data += value.data);
    const out = new Value(data, values, "sum");
    out.backwardStep = () => {
      for (const value of values) value.grad += out.grad;
    };
    return out;
  };
  recorder.tried =
    "nine Values with data -4, -3, ... 4, each times 1; d = the sum of all " +
    "products in one operation, c = the sum of d, d and all; backward(c)";
  const d = sumOf(products);
  const c = sumOf([d, ...products, d]);
  backward(c);
  recorder.note("c.grad", c.grad);
  recorder.note("d.grad", d.grad);
  forEach(leaves, ({ grad }, i) => recorder.note(`the grad of ${i - 4}`, grad));
}

/**
 * The gradients of a random expression of so many operations.
 *
 * @param numbers What `a` and `b` are; random as well, unless they are given.
 */
export function observeRandom(
  implementation: Implementation,
  recorder: Recorder,
  size: number,
  random: Random,
  numbers = [random.number(0.2, 1.2), random.number(0.2, 1.2)],
): void {
  const names = ["a", "b"];
  const { text, build } = randomExpression(
    implementation,
    random,
    names,
    size,
  );
  const named: Build = (a, b) => {
    const values = build([a, b]);
    return { a, b, [`v${size}`]: values[values.length - 1] };
  };
  observeGradients(implementation, recorder, text, named, numbers);
}

/**
 * Whichever operand is listed last: an operation may come after a leaf. And two
 * operations side by side, each with inputs of its own.
 */
export function observePlaces(
  { Value, mul, tanh, backward }: Implementation,
  recorder: Recorder,
): void {
  for (
    const [text, build] of [
      ["mul(b, tanh(a))", (a, b) => mul(b, tanh(a))],
      ["mul(tanh(a), b)", (a, b) => mul(tanh(a), b)],
      ["mul(tanh(a), tanh(tanh(b)))", (a, b) => mul(tanh(a), tanh(tanh(b)))],
      ["mul(tanh(tanh(b)), tanh(a))", (a, b) => mul(tanh(tanh(b)), tanh(a))],
    ] as [string, (a: Value, b: Value) => Value][]
  ) {
    const a = new Value(0.5);
    const b = new Value(2);
    recorder.tried = `a = new Value(0.5), b = new Value(2), c = ${text}; ` +
      "backward(c)";
    backward(build(a, b));
    recorder.note("a.grad", a.grad);
    recorder.note("b.grad", b.grad);
  }
}
