import { Value } from "./01_value.ts";

type Operand = Value | number;

// Whoever is called with plain numbers calls itself with Values, one at a time.

export function add(a: Operand, b: Operand): Value {
  if (typeof a === "number") return add(new Value(a), b);
  if (typeof b === "number") return add(a, new Value(b));
  const sum = new Value(a.data + b.data, [a, b], "+");
  sum.backwardStep = () => give(give(sum, a, 1), b, 1);
  return sum;
}

export function mul(a: Operand, b: Operand): Value {
  if (typeof a === "number") return mul(new Value(a), b);
  if (typeof b === "number") return mul(a, new Value(b));
  const product = new Value(a.data * b.data, [a, b], "*");
  product.backwardStep = () => give(give(product, a, b.data), b, a.data);
  return product;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") throw new TypeError("not a number");
  if (typeof a === "number") return pow(new Value(a), exponent);
  const power = new Value(a.data ** exponent, [a], "**" + exponent);
  power.backwardStep = () =>
    give(power, a, exponent * a.data ** (exponent - 1));
  return power;
}

export function exp(a: Operand): Value {
  if (typeof a === "number") return exp(new Value(a));
  const result = new Value(Math.exp(a.data), [a], "exp");
  result.backwardStep = () => give(result, a, result.data);
  return result;
}

export function tanh(a: Operand): Value {
  if (typeof a === "number") return tanh(new Value(a));
  const result = new Value(hyperbolic(a.data), [a], "tanh");
  result.backwardStep = () => give(result, a, 1 - result.data * result.data);
  return result;
}

export function neg(a: Operand): Value {
  return typeof a === "number" ? neg(new Value(a)) : mul(a, -1);
}

export function sub(a: Operand, b: Operand): Value {
  return typeof b === "number" ? sub(a, new Value(b)) : add(a, neg(b));
}

export function div(a: Operand, b: Operand): Value {
  return typeof b === "number" ? div(a, new Value(b)) : mul(a, pow(b, -1));
}

/** sigmoid(-a) = 1 - sigmoid(a), so that e is only raised to what is below 0. */
export function sigmoid(a: Operand): Value {
  if (typeof a === "number") return sigmoid(new Value(a));
  return a.data < 0 ? sub(1, sigmoid(neg(a))) : div(1, add(1, exp(neg(a))));
}

/** tanh(x) = 2 t / (1 + t^2) with t = tanh(x / 2), down to where tanh(x) is x to the last digit. */
function hyperbolic(x: number): number {
  if (x < 0) return -hyperbolic(-x);
  if (x > 40) return hyperbolic(40);
  if (!(x >= 1e-9)) return x;
  return ((t) => 2 * t / (1 + t * t))(hyperbolic(x / 2));
}

/** Adds a share, and hands on who gave it. */
function give(from: Value, to: Value, slope: number): Value {
  to.grad += slope * from.grad;
  return from;
}
