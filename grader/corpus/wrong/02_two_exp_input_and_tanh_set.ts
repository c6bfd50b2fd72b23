// MISTAKE: exp's derivative uses the input x instead of e^x. tanh's step sets the gradient instead of adding to it.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const asV = (o: Operand): Value => o instanceof Value ? o : new Value(o);

export function add(a: Operand, b: Operand): Value {
  const l = asV(a), r = asV(b);
  const res = new Value(l.data + r.data, [l, r], "+");
  res.backwardStep = () => {
    const g = res.grad;
    l.grad += g;
    r.grad += g;
  };
  return res;
}

export function mul(a: Operand, b: Operand): Value {
  const l = asV(a), r = asV(b);
  const res = new Value(l.data * r.data, [l, r], "*");
  res.backwardStep = () => {
    const g = res.grad;
    l.grad += g * r.data;
    r.grad += g * l.data;
  };
  return res;
}

export function pow(a: Operand, n: number): Value {
  if (typeof n !== "number") {
    throw new TypeError("pow only takes numbers as exponents");
  }
  const l = asV(a);
  const res = new Value(l.data ** n, [l], `**${n}`);
  res.backwardStep = () => {
    l.grad += n * l.data ** (n - 1) * res.grad;
  };
  return res;
}

export function exp(a: Operand): Value {
  const l = asV(a);
  const res = new Value(Math.exp(l.data), [l], "exp");
  res.backwardStep = () => {
    l.grad += l.data * res.grad;
  };
  return res;
}

export function tanh(a: Operand): Value {
  const l = asV(a);
  const res = new Value(Math.tanh(l.data), [l], "tanh");
  res.backwardStep = () => {
    l.grad = (1 - res.data ** 2) * res.grad;
  };
  return res;
}

export const neg = (x: Operand): Value => mul(x, -1);
export const sub = (x: Operand, y: Operand): Value => add(x, neg(y));
export const div = (x: Operand, y: Operand): Value => mul(x, pow(y, -1));
export const sigmoid = (x: Operand): Value => div(1, add(1, exp(neg(x))));
