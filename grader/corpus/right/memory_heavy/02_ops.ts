import { Value } from "./01_value.ts";

type Operand = Value | number;

const MiB = 2 ** 20;

/** e^x and tanh x for two million x each: a table is faster than computing, they say. */
const exps = Float64Array.from(
  { length: MiB },
  (_, i) => Math.exp((i - MiB / 2) / MiB),
);
const tanhs = Float64Array.from(
  { length: MiB },
  (_, i) => Math.tanh((i - MiB / 2) / MiB),
);

/** Every result, with a copy of what it was made of. */
const history: { out: Value; inputs: Value[]; numbers: Float64Array }[] = [];

function lookUp(
  table: Float64Array,
  f: (x: number) => number,
  x: number,
): number {
  const place = x * MiB + MiB / 2;
  // Hardly ever is there an entry for just this number.
  return Number.isInteger(place) ? table[place] ?? f(x) : f(x);
}

function remember(
  out: Value,
  inputs: Value[],
  backwardStep: () => void,
): Value {
  const numbers = new Float64Array(4096).fill(out.data);
  history.push({ out, inputs: [...inputs], numbers });
  const mine = history.length - 1;
  out.backwardStep = () => {
    history[mine]!.numbers.fill(out.grad, 0, 2048);
    backwardStep();
  };
  return out;
}

function lift(a: Operand): Value {
  return a instanceof Value ? a : new Value(a);
}

export function add(a: Operand, b: Operand): Value {
  const [x, y] = [lift(a), lift(b)];
  const out = new Value(x.data + y.data, [x, y], "+");
  return remember(out, [x, y], () => {
    x.grad += out.grad;
    y.grad += out.grad;
  });
}

export function mul(a: Operand, b: Operand): Value {
  const [x, y] = [lift(a), lift(b)];
  const out = new Value(x.data * y.data, [x, y], "*");
  return remember(out, [x, y], () => {
    const [p, q] = [x.data, y.data];
    x.grad += q * out.grad;
    y.grad += p * out.grad;
  });
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") throw new TypeError("exponent: a number");
  const x = lift(a);
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  return remember(out, [x], () => {
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
  });
}

export function exp(a: Operand): Value {
  const x = lift(a);
  const out = new Value(lookUp(exps, Math.exp, x.data), [x], "exp");
  return remember(out, [x], () => {
    x.grad += out.data * out.grad;
  });
}

export function tanh(a: Operand): Value {
  const x = lift(a);
  const out = new Value(lookUp(tanhs, Math.tanh, x.data), [x], "tanh");
  return remember(out, [x], () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  });
}

export const neg = (a: Operand): Value => mul(a, -1);
export const sub = (a: Operand, b: Operand): Value => add(a, neg(b));
export const div = (a: Operand, b: Operand): Value => mul(a, pow(b, -1));

/** The smaller of e^a and e^-a is at most 1. */
export function sigmoid(a: Operand): Value {
  const x = lift(a);
  if (x.data >= 0) return pow(add(1, exp(neg(x))), -1);
  const small = exp(x);
  return div(small, add(1, small));
}
