// MISTAKE: mul finds the other factor as out.data / own data, which is NaN as soon as a factor is 0.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const toV = (x: Operand) => x instanceof Value ? x : new Value(x);

export function add(a: Operand, b: Operand): Value {
  const vs = [a, b].map(toV);
  const out = new Value(vs[0].data + vs[1].data, vs, "+");
  out.backwardStep = () => {
    vs.forEach((v) => {
      v.grad += out.grad;
    });
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const vs = [a, b].map(toV);
  const out = new Value(vs[0].data * vs[1].data, vs, "*");
  out.backwardStep = () => {
    vs.forEach((v) => {
      v.grad += (out.data / v.data) * out.grad;
    });
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("Only numbers as exponent");
  }
  const v = toV(a);
  const out = new Value(v.data ** exponent, [v], `**${exponent}`);
  out.backwardStep = () => {
    v.grad += exponent * v.data ** (exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const v = toV(a);
  const out = new Value(Math.exp(v.data), [v], "exp");
  out.backwardStep = () => {
    v.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const v = toV(a);
  const out = new Value(Math.tanh(v.data), [v], "tanh");
  out.backwardStep = () => {
    v.grad += (1 - out.data ** 2) * out.grad;
  };
  return out;
}

export const neg = (a: Operand) => mul(a, -1);
export const sub = (a: Operand, b: Operand) => add(a, neg(b));
export const div = (a: Operand, b: Operand) => mul(a, pow(b, -1));
export const sigmoid = (a: Operand) => mul(add(tanh(div(a, 2)), 1), 0.5);
