// MISTAKE: add and mul put only the first operand into prev, so the backward pass never gets to what the second one was computed from.
import { Value } from "./01_value.ts";

type Operand = Value | number;

const conv = function (x: Operand): Value {
  return x instanceof Value ? x : new Value(x);
};

export function add(a: Operand, b: Operand): Value {
  const x = conv(a), y = conv(b);
  const out = new Value(x.data + y.data, [x], "+");
  out.backwardStep = function () {
    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const x = conv(a), y = conv(b);
  const out = new Value(x.data * y.data, [x], "*");
  out.backwardStep = function () {
    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") throw new TypeError("exponent?");
  const x = conv(a);
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  out.backwardStep = function () {
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const x = conv(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = function () {
    x.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const x = conv(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = function () {
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
  return div(1, add(1, exp(neg(a))));
}
