// MISTAKE: pow's derivative forgets the factor n in front: x^(n-1) instead of n*x^(n-1).
import { Value } from "./01_value.ts";
type Num = Value | number;
const lift = (n: Num): Value => n instanceof Value ? n : new Value(n);
export function add(a: Num, b: Num): Value {
  const parts = [lift(a), lift(b)];
  const out = new Value(parts[0].data + parts[1].data, parts, "+");
  out.backwardStep = () => parts.forEach((p) => p.grad += out.grad);
  return out;
}
export function mul(a: Num, b: Num): Value {
  const parts = [lift(a), lift(b)];
  const out = new Value(parts.reduce((s, p) => s * p.data, 1), parts, "*");
  out.backwardStep = () =>
    parts.forEach((p, i) => p.grad += parts[1 - i].data * out.grad);
  return out;
}
export function pow(a: Num, exponent: number): Value {
  if (typeof exponent !== "number") throw new TypeError();
  const x = lift(a);
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  out.backwardStep = () => {
    x.grad += x.data ** (exponent - 1) * out.grad;
  };
  return out;
}
export function exp(a: Num): Value {
  const x = lift(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };
  return out;
}
export function tanh(a: Num): Value {
  const x = lift(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  };
  return out;
}
export function neg(a: Num) {
  return mul(a, -1);
}
export function sub(a: Num, b: Num) {
  return add(a, neg(b));
}
export function div(a: Num, b: Num) {
  return mul(a, pow(b, -1));
}
export function sigmoid(a: Num) {
  return mul(0.5, add(1, tanh(mul(a, 0.5))));
}
