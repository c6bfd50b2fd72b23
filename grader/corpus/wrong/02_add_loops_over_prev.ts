// MISTAKE: add's step loops over a Set of out.prev, where a value added to itself stands only once, so add(a, a) gives a gradient of 1 instead of 2.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const box = (x: Operand): Value => (x instanceof Value) ? x : new Value(x);

export function add(a: Operand, b: Operand): Value {
  const p = box(a), q = box(b);
  const out = new Value(p.data + q.data, [p, q], "+");
  out.backwardStep = () => {
    for (const parent of new Set(out.prev)) {
      parent.grad += out.grad;
    }
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const p = box(a), q = box(b);
  const out = new Value(p.data * q.data, [p, q], "*");
  out.backwardStep = () => {
    p.grad += q.data * out.grad;
    q.grad += p.data * out.grad;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (!(typeof exponent === "number")) {
    throw new TypeError("exponent must be a number");
  }
  const p = box(a);
  const out = new Value(p.data ** exponent, [p], `**${exponent}`);
  out.backwardStep = () => {
    for (const parent of out.prev) {
      parent.grad += exponent * parent.data ** (exponent - 1) * out.grad;
    }
  };
  return out;
}

export function exp(a: Operand): Value {
  const out = new Value(
    Math.exp(box(a).data),
    a instanceof Value ? [a] : [new Value(a)],
    "exp",
  );
  out.backwardStep = () => {
    for (const parent of out.prev) parent.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const p = box(a);
  const out = new Value(Math.tanh(p.data), [p], "tanh");
  out.backwardStep = () => {
    for (const parent of out.prev) {
      parent.grad += (1 - out.data ** 2) * out.grad;
    }
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
  return mul(add(tanh(mul(a, 0.5)), 1), 0.5);
}
