// MISTAKE: In mul each factor's gradient uses its own data instead of the other factor's.
import { Value } from "./01_value.ts";
type Operand = number | Value;

const asValue = (x: Operand): Value => (x instanceof Value ? x : new Value(x));

export function add(a: Operand, b: Operand): Value {
  const va = asValue(a);
  const vb = asValue(b);
  const result = new Value(va.data + vb.data, [va, vb], "+");
  result.backwardStep = function () {
    va.grad += 1 * result.grad;
    vb.grad += 1 * result.grad;
  };
  return result;
}
export function mul(a: Operand, b: Operand): Value {
  const va = asValue(a);
  const vb = asValue(b);
  const result = new Value(va.data * vb.data, [va, vb], "*");
  result.backwardStep = function () {
    va.grad += va.data * result.grad;
    vb.grad += vb.data * result.grad;
  };
  return result;
}
export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError(
      "The exponent must be a number, not " + typeof exponent,
    );
  }
  const va = asValue(a);
  const result = new Value(va.data ** exponent, [va], `**${exponent}`);
  result.backwardStep = function () {
    va.grad += exponent * va.data ** (exponent - 1) * result.grad;
  };
  return result;
}
export function exp(a: Operand): Value {
  const va = asValue(a);
  const result = new Value(Math.exp(va.data), [va], "exp");
  result.backwardStep = function () {
    va.grad += Math.exp(va.data) * result.grad;
  };
  return result;
}
export function tanh(a: Operand): Value {
  const va = asValue(a);
  const t = Math.tanh(va.data);
  const result = new Value(t, [va], "tanh");
  result.backwardStep = function () {
    va.grad += (1 - t * t) * result.grad;
  };
  return result;
}
export function neg(a: Operand): Value {
  return mul(a, -1);
}
export function sub(a: Operand, b: Operand): Value {
  return add(a, mul(b, -1));
}
export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}
export function sigmoid(a: Operand): Value {
  return add(0.5, mul(0.5, tanh(mul(0.5, a))));
}
