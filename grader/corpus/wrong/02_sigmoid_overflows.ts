// MISTAKE: sigmoid is computed as e^a / (1 + e^a), which is NaN for big inputs because infinity is divided by infinity.
import { Value } from "./01_value.ts";
type Operand = Value | number;
function num(x: Operand): Value {
  return (typeof x === "object") ? x : new Value(x);
}
export function add(a: Operand, b: Operand): Value {
  const n1 = num(a);
  const n2 = num(b);
  const n3 = new Value(n1.data + n2.data, [n1, n2], "+");
  n3.backwardStep = () => {
    n1.grad += n3.grad;
    n2.grad += n3.grad;
  };
  return n3;
}
export function mul(a: Operand, b: Operand): Value {
  const n1 = num(a);
  const n2 = num(b);
  const n3 = new Value(n1.data * n2.data, [n1, n2], "*");
  n3.backwardStep = () => {
    n1.grad += n2.data * n3.grad;
    n2.grad += n1.data * n3.grad;
  };
  return n3;
}
export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") throw new TypeError("bad exponent");
  const n1 = num(a);
  const n2 = new Value(Math.pow(n1.data, exponent), [n1], "**" + exponent);
  n2.backwardStep = () => {
    n1.grad += exponent * Math.pow(n1.data, exponent - 1) * n2.grad;
  };
  return n2;
}
export function exp(a: Operand): Value {
  const n1 = num(a);
  const n2 = new Value(Math.exp(n1.data), [n1], "exp");
  n2.backwardStep = () => {
    n1.grad += Math.exp(n1.data) * n2.grad;
  };
  return n2;
}
export function tanh(a: Operand): Value {
  const n1 = num(a);
  const n2 = new Value(Math.tanh(n1.data), [n1], "tanh");
  n2.backwardStep = () => {
    n1.grad += (1 - Math.tanh(n1.data) ** 2) * n2.grad;
  };
  return n2;
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
  const e = exp(a);
  return div(e, add(e, 1));
}
