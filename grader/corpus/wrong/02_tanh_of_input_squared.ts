// MISTAKE: tanh's derivative squares the input instead of the output: 1 - x^2 instead of 1 - tanh(x)^2.
import { Value } from "./01_value.ts";

function wrap(x: Value | number): Value {
  if (typeof x === "number") x = new Value(x);
  return x;
}

export function add(x: Value | number, y: Value | number): Value {
  const a = wrap(x);
  const b = wrap(y);
  const out = new Value(a.data + b.data, [a, b], "+");
  const step = () => {
    a.grad += out.grad;
    b.grad += out.grad;
  };
  out.backwardStep = step;
  return out;
}

export function mul(x: Value | number, y: Value | number): Value {
  const a = wrap(x);
  const b = wrap(y);
  const out = new Value(a.data * b.data, [a, b], "*");
  const step = () => {
    a.grad += b.data * out.grad;
    b.grad += a.data * out.grad;
  };
  out.backwardStep = step;
  return out;
}

export function pow(x: Value | number, k: number): Value {
  if (typeof k !== "number") throw new TypeError("k must be a number");
  const a = wrap(x);
  const out = new Value(a.data ** k, [a], "**" + k);
  const step = () => {
    a.grad += k * a.data ** (k - 1) * out.grad;
  };
  out.backwardStep = step;
  return out;
}

export function exp(x: Value | number): Value {
  const a = wrap(x);
  const e = Math.exp(a.data);
  const out = new Value(e, [a], "exp");
  out.backwardStep = () => {
    a.grad += e * out.grad;
  };
  return out;
}

export function tanh(x: Value | number): Value {
  const a = wrap(x);
  const t = Math.tanh(a.data);
  const out = new Value(t, [a], "tanh");
  out.backwardStep = () => {
    a.grad += (1 - a.data ** 2) * out.grad;
  };
  return out;
}

export function neg(x: Value | number): Value {
  return mul(x, -1);
}

export function sub(x: Value | number, y: Value | number): Value {
  return add(x, neg(y));
}

export function div(x: Value | number, y: Value | number): Value {
  return mul(x, pow(y, -1));
}

export function sigmoid(x: Value | number): Value {
  return div(1, add(1, exp(neg(x))));
}
