// MISTAKE: pow's derivative does not lower the exponent by one: n*x^n instead of n*x^(n-1).
import { Value } from "./01_value.ts";

type Operand = Value | number;

function val(x: Operand): Value {
  if (x instanceof Value) {
    return x;
  } else {
    return new Value(x);
  }
}

export function add(a: Operand, b: Operand): Value {
  const x = val(a), y = val(b);
  const z = new Value(x.data + y.data, new Set([x, y]), "+");
  z.backwardStep = () => {
    x.grad = x.grad + z.grad;
    y.grad = y.grad + z.grad;
  };
  return z;
}

export function mul(a: Operand, b: Operand): Value {
  const x = val(a), y = val(b);
  const z = new Value(x.data * y.data, new Set([x, y]), "*");
  z.backwardStep = () => {
    const gx = y.data * z.grad;
    const gy = x.data * z.grad;
    x.grad = x.grad + gx;
    y.grad = y.grad + gy;
  };
  return z;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent is not a number");
  }
  const x = val(a);
  const z = new Value(
    Math.pow(x.data, exponent),
    new Set([x]),
    "**" + String(exponent),
  );
  z.backwardStep = () => {
    x.grad = x.grad + exponent * z.data * z.grad;
  };
  return z;
}

export function exp(a: Operand): Value {
  const x = val(a);
  const z = new Value(Math.E ** x.data, new Set([x]), "exp");
  z.backwardStep = () => {
    x.grad = x.grad + z.data * z.grad;
  };
  return z;
}

export function tanh(a: Operand): Value {
  const x = val(a);
  const z = new Value(Math.tanh(x.data), new Set([x]), "tanh");
  z.backwardStep = () => {
    x.grad = x.grad + (1 - Math.pow(z.data, 2)) * z.grad;
  };
  return z;
}

export const neg = (a: Operand): Value => mul(a, new Value(-1));
export const sub = (a: Operand, b: Operand): Value => add(a, neg(b));
export const div = (a: Operand, b: Operand): Value => mul(a, pow(b, -1));
export const sigmoid = (a: Operand): Value =>
  mul(add(tanh(mul(a, 0.5)), 1), 0.5);
