// MISTAKE: exp is derived with the power rule, x*e^(x-1), although the derivative of e^x is e^x.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const V = (o: Operand) => (typeof o === "number" ? new Value(o) : o);

export function add(a: Operand, b: Operand): Value {
  const A = V(a), B = V(b), C = new Value(A.data + B.data, [A, B], "+");
  C.backwardStep = () => {
    A.grad += C.grad;
    B.grad += C.grad;
  };
  return C;
}
export function mul(a: Operand, b: Operand): Value {
  const A = V(a), B = V(b), C = new Value(A.data * B.data, [A, B], "*");
  C.backwardStep = () => {
    A.grad += C.grad * B.data;
    B.grad += C.grad * A.data;
  };
  return C;
}
export function pow(a: Operand, n: number): Value {
  if (typeof n !== "number") throw new TypeError("number please");
  const A = V(a), C = new Value(A.data ** n, [A], "**" + n);
  C.backwardStep = () => {
    A.grad += C.grad * n * A.data ** (n - 1);
  };
  return C;
}
export function exp(a: Operand): Value {
  const A = V(a), C = new Value(Math.exp(A.data), [A], "exp");
  C.backwardStep = () => {
    A.grad += C.grad * A.data * Math.exp(A.data - 1);
  };
  return C;
}
export function tanh(a: Operand): Value {
  const A = V(a), C = new Value(Math.tanh(A.data), [A], "tanh");
  C.backwardStep = () => {
    A.grad += C.grad * (1 - C.data * C.data);
  };
  return C;
}
export function neg(a: Operand): Value {
  return mul(-1, a);
}
export function sub(a: Operand, b: Operand): Value {
  return add(a, neg(b));
}
export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}
export function sigmoid(a: Operand): Value {
  // tanh version, does not overflow
  return add(mul(tanh(mul(a, 0.5)), 0.5), 0.5);
}
