// MISTAKE: mul adds only its local derivative and forgets to multiply by out.grad, so the chain rule stops there.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const $ = (x: Operand): Value => typeof x === "number" ? new Value(x) : x;

export function add(a: Operand, b: Operand): Value {
  const x = $(a), y = $(b);
  const out = new Value(x.data + y.data, [x, y], "+");
  out.backwardStep = () => {
    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const x = $(a), y = $(b);
  const out = new Value(x.data * y.data, [x, y], "*");
  out.backwardStep = () => {
    x.grad += y.data;
    y.grad += x.data;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") throw new TypeError("exponent");
  const x = $(a);
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  out.backwardStep = () => {
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const x = $(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const x = $(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  };
  return out;
}

export const neg = (a: Operand): Value => mul(a, -1);
export const sub = (a: Operand, b: Operand): Value => add(a, neg(b));
export const div = (a: Operand, b: Operand): Value => mul(a, pow(b, -1));
export const sigmoid = (a: Operand): Value => div(1, add(1, exp(neg(a))));
