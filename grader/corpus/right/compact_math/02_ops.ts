import { Value } from "./01_value.ts";
type Operand = Value | number;
const { abs, exp: e, log } = Math,
  v = (a: Operand): Value => a instanceof Value ? a : new Value(a);

// y = f(a), dy = f'(a) dx
const one = (op: string, a: Value, y: number, dy: number): Value => {
  const out = new Value(y, [a], op);
  out.backwardStep = () => {
    a.grad += dy * out.grad;
  };
  return out;
};
// y = f(a, b), dy = fa da + fb db
const two = (
  op: string,
  a: Value,
  b: Value,
  y: number,
  fa: number,
  fb: number,
): Value => {
  const out = new Value(y, [a, b], op);
  out.backwardStep = () => {
    a.grad += fa * out.grad;
    b.grad += fb * out.grad;
  };
  return out;
};
// [σ(x), 1 − σ(x)] = [1, q] / (1 + q) with q = e^−|x| ≤ 1, the other way round left of 0
const σ = (x: number, q = e(-abs(x)), s = [1 / (1 + q), q / (1 + q)]) =>
  x < 0 ? s.reverse() : s;
// x^n = e^(n ln x); only where that is as good as **: x > 0, a broken n, and no large exponent to magnify ln's rounding
const power = (x: number, n: number) =>
  x > 0 && n % 1 && abs(n * log(x)) < 1 ? e(n * log(x)) : x ** n;

export function add(a: Operand, b: Operand): Value {
  const [x, y] = [v(a), v(b)];
  return two("+", x, y, x.data + y.data, 1, 1);
}
export function sub(a: Operand, b: Operand): Value {
  const [x, y] = [v(a), v(b)];
  return two("-", x, y, x.data - y.data, 1, -1);
}
export function mul(a: Operand, b: Operand): Value {
  const [x, y] = [v(a), v(b)];
  return two("*", x, y, x.data * y.data, y.data, x.data);
}
export function div(a: Operand, b: Operand): Value {
  const [x, y] = [v(a), v(b)], r = x.data / y.data;
  return two("/", x, y, r, 1 / y.data, -r / y.data);
}
export function neg(a: Operand): Value {
  return sub(0, a);
}
export function exp(a: Operand): Value {
  const x = v(a), y = e(x.data);
  return one("exp", x, y, y);
}
export function pow(a: Operand, n: number): Value {
  if (typeof n !== "number") {
    throw new TypeError(`a power needs a number for its exponent, not: ${n}`);
  }
  const x = v(a);
  return one(`**${n}`, x, power(x.data, n), n && n * power(x.data, n - 1)); // n = 0: slope 0, at x = 0 too
}
export function sigmoid(a: Operand): Value {
  const x = v(a), [s, r] = σ(x.data);
  return one("sigmoid", x, s, s * r);
} // σ' = σ (1 − σ)
export function tanh(a: Operand): Value {
  const x = v(a), [s, r] = σ(2 * x.data);
  return one("tanh", x, 2 * s - 1, 4 * s * r);
} // tanh x = 2 σ(2x) − 1
