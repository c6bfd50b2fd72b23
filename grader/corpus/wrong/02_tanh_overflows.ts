// MISTAKE: tanh is computed as (e^2x - 1) / (e^2x + 1), which is NaN for big inputs because e^2x overflows.
import { Value } from "./01_value.ts";
type Operand = Value | number;
const val = (x: Operand) => x instanceof Value ? x : new Value(x);

export function add(a: Operand, b: Operand) {
  const x = val(a), y = val(b);
  const out = new Value(x.data + y.data, [x, y], "+");
  out.backwardStep = () => {
    for (const side of [x, y]) side.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand) {
  const x = val(a), y = val(b);
  const out = new Value(x.data * y.data, [x, y], "*");
  out.backwardStep = () => {
    for (const [one, other] of [[x, y], [y, x]]) {
      one.grad += other.data * out.grad;
    }
  };
  return out;
}

export function pow(a: Operand, exponent: number) {
  if (typeof exponent !== "number") throw new TypeError("exponent!");
  const x = val(a);
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  out.backwardStep = () => {
    x.grad += (exponent * x.data ** (exponent - 1)) * out.grad;
  };
  return out;
}

export function exp(a: Operand) {
  const x = val(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand) {
  const x = val(a);
  const e2x = Math.exp(2 * x.data);
  const t = (e2x - 1) / (e2x + 1);
  const out = new Value(t, [x], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - t ** 2) * out.grad;
  };
  return out;
}

export function neg(a: Operand) {
  return mul(a, -1);
}
export function sub(a: Operand, b: Operand) {
  return add(a, neg(b));
}
export function div(a: Operand, b: Operand) {
  return mul(a, pow(b, -1));
}
export function sigmoid(a: Operand) {
  return div(1, add(1, exp(neg(a))));
}
