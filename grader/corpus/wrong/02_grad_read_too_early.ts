// MISTAKE: The result's gradient is read when the operation is built (when it is still 0) instead of when the backward step runs.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const mk = (x: Operand): Value => x instanceof Value ? x : new Value(x);

export function add(a: Operand, b: Operand): Value {
  const x = mk(a), y = mk(b);
  const out = new Value(x.data + y.data, [x, y], "+");
  const { grad } = out;
  out.backwardStep = () => {
    x.grad += grad;
    y.grad += grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const x = mk(a), y = mk(b);
  const out = new Value(x.data * y.data, [x, y], "*");
  const { grad } = out;
  out.backwardStep = () => {
    x.grad += y.data * grad;
    y.grad += x.data * grad;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent not a number");
  }
  const x = mk(a);
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  const { grad } = out;
  out.backwardStep = () => {
    x.grad += exponent * x.data ** (exponent - 1) * grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const x = mk(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  const { data, grad } = out;
  out.backwardStep = () => {
    x.grad += data * grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const x = mk(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  const { data, grad } = out;
  out.backwardStep = () => {
    x.grad += (1 - data ** 2) * grad;
  };
  return out;
}

export const neg = (a: Operand): Value => mul(a, -1);
export const sub = (a: Operand, b: Operand): Value => add(a, neg(b));
export const div = (a: Operand, b: Operand): Value => mul(a, pow(b, -1));
export const sigmoid = (a: Operand): Value => div(1, add(1, exp(neg(a))));
