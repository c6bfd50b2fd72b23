// MISTAKE: pow multiplies in a loop, which is right only for whole positive exponents: pow(a, -1) gives 1 and pow(a, 0.5) gives a.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const wrapped = (x: Operand): Value => x instanceof Value ? x : new Value(x);

function power(base: number, times: number): number {
  let result = 1;
  for (let i = 0; i < times; i++) result *= base;
  return result;
}

export function add(a: Operand, b: Operand): Value {
  const u = wrapped(a), w = wrapped(b);
  const out = new Value(u.data + w.data, [u, w], "+");
  out.backwardStep = () => {
    u.grad += out.grad;
    w.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const u = wrapped(a), w = wrapped(b);
  const out = new Value(u.data * w.data, [u, w], "*");
  out.backwardStep = () => {
    u.grad += w.data * out.grad;
    w.grad += u.data * out.grad;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent: number expected");
  }
  const u = wrapped(a);
  const out = new Value(power(u.data, exponent), [u], "**" + exponent);
  out.backwardStep = () => {
    u.grad += exponent * power(u.data, exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const u = wrapped(a);
  const out = new Value(Math.exp(u.data), [u], "exp");
  out.backwardStep = () => {
    u.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const u = wrapped(a);
  const out = new Value(Math.tanh(u.data), [u], "tanh");
  out.backwardStep = () => {
    u.grad += (1 - out.data ** 2) * out.grad;
  };
  return out;
}

export function neg(a: Operand): Value {
  return mul(a, -1);
}
export function sub(a: Operand, b: Operand): Value {
  return add(a, neg(b));
}
export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}
export function sigmoid(a: Operand): Value {
  return add(0.5, mul(0.5, tanh(mul(0.5, a))));
}
