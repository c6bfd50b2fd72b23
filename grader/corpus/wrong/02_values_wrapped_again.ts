// MISTAKE: Every operand is wrapped in a new Value, even when it is a Value already, so the gradient goes to a copy and never to the operand.
import { Value } from "./01_value.ts";

type Operand = Value | number;

const getData = (x: Operand): number => typeof x === "number" ? x : x.data;

export function add(a: Operand, b: Operand): Value {
  const x = new Value(getData(a));
  const y = new Value(getData(b));
  const out = new Value(x.data + y.data, [x, y], "+");
  out.backwardStep = () => {
    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const x = new Value(getData(a));
  const y = new Value(getData(b));
  const out = new Value(x.data * y.data, [x, y], "*");
  out.backwardStep = () => {
    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent must be a number");
  }
  const x = new Value(getData(a));
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  out.backwardStep = () => {
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const x = new Value(getData(a));
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const x = new Value(getData(a));
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2) * out.grad;
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
