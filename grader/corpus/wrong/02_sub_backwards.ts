// MISTAKE: sub negates the first operand instead of the second, so it computes b - a.
import { Value } from "./01_value.ts";

export type Operand = Value | number;

function binary(
  a: Operand,
  b: Operand,
  op: string,
  f: (x: number, y: number) => number,
  da: (x: number, y: number) => number,
  db: (x: number, y: number) => number,
): Value {
  const x = a instanceof Value ? a : new Value(a);
  const y = b instanceof Value ? b : new Value(b);
  const out = new Value(f(x.data, y.data), [x, y], op);
  out.backwardStep = () => {
    const gx = da(x.data, y.data) * out.grad,
      gy = db(x.data, y.data) * out.grad;
    x.grad += gx;
    y.grad += gy;
  };
  return out;
}

export function add(a: Operand, b: Operand): Value {
  return binary(a, b, "+", (x, y) => x + y, () => 1, () => 1);
}
export function mul(a: Operand, b: Operand): Value {
  return binary(a, b, "*", (x, y) => x * y, (_, y) => y, (x) => x);
}
export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("pow(a, exponent): exponent is a number");
  }
  const x = a instanceof Value ? a : new Value(a);
  const out = new Value(x.data ** exponent, [x], "**" + exponent);
  out.backwardStep = () => {
    x.grad += out.grad * exponent * x.data ** (exponent - 1);
  };
  return out;
}
export function exp(a: Operand): Value {
  const x = a instanceof Value ? a : new Value(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.grad * out.data;
  };
  return out;
}
export function tanh(a: Operand): Value {
  const x = a instanceof Value ? a : new Value(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += out.grad * (1 - out.data ** 2);
  };
  return out;
}
export function neg(a: Operand): Value {
  return mul(a, -1);
}
export function sub(a: Operand, b: Operand): Value {
  return add(neg(a), b);
}
export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}
export function sigmoid(a: Operand): Value {
  return add(0.5, mul(0.5, tanh(mul(0.5, a))));
}
