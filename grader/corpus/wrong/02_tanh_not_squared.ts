// MISTAKE: tanh's derivative is written 1 - t instead of 1 - t^2.
import { Value } from "./01_value.ts";

type Operand = Value | number;

/** plain numbers become leaves */
const leaf = (x: Operand): Value =>
  x instanceof Value ? x : new Value(x, [], "");

/** makes a result with its backward step */
function make(
  data: number,
  prev: Value[],
  op: string,
  step: (out: Value) => void,
): Value {
  const out = new Value(data, prev, op);
  out.backwardStep = () => step(out);
  return out;
}

export function add(a: Operand, b: Operand): Value {
  const l = leaf(a), r = leaf(b);
  return make(l.data + r.data, [l, r], "+", (out) => {
    l.grad += out.grad;
    r.grad += out.grad;
  });
}

export function mul(a: Operand, b: Operand): Value {
  const l = leaf(a), r = leaf(b);
  return make(l.data * r.data, [l, r], "*", (out) => {
    l.grad += r.data * out.grad;
    r.grad += l.data * out.grad;
  });
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError(`exponent ${exponent}?`);
  }
  const l = leaf(a);
  return make(l.data ** exponent, [l], `**${exponent}`, (out) => {
    l.grad += exponent * l.data ** (exponent - 1) * out.grad;
  });
}

export function exp(a: Operand): Value {
  const l = leaf(a);
  return make(Math.exp(l.data), [l], "exp", (out) => {
    l.grad += out.data * out.grad;
  });
}

export function tanh(a: Operand): Value {
  const l = leaf(a);
  return make(Math.tanh(l.data), [l], "tanh", (out) => {
    l.grad += (1 - out.data) * out.grad;
  });
}

export const neg = (a: Operand) => mul(a, -1);
export const sub = (a: Operand, b: Operand) => add(a, neg(b));
export const div = (a: Operand, b: Operand) => mul(a, pow(b, -1));
export const sigmoid = (a: Operand) => div(1, add(1, exp(neg(a))));
