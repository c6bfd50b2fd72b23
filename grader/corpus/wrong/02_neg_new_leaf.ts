// MISTAKE: neg makes a new leaf from the number -a.data, so no gradient flows through neg, sub and sigmoid.
import { Value } from "./01_value.ts";

type Operand = Value | number;
const valueOf = (x: Operand): Value => x instanceof Value ? x : new Value(x);

export function add(a: Operand, b: Operand): Value {
  const first = valueOf(a), second = valueOf(b);
  const total = new Value(first.data + second.data, [first, second], "+");
  total.backwardStep = () => {
    first.grad += total.grad;
    second.grad += total.grad;
  };
  return total;
}

export function mul(a: Operand, b: Operand): Value {
  const first = valueOf(a), second = valueOf(b);
  const total = new Value(first.data * second.data, [first, second], "*");
  total.backwardStep = () => {
    first.grad += second.data * total.grad;
    second.grad += first.data * total.grad;
  };
  return total;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent must be number, got " + typeof exponent);
  }
  const base = valueOf(a);
  const total = new Value(base.data ** exponent, [base], `**${exponent}`);
  total.backwardStep = () => {
    base.grad += exponent * base.data ** (exponent - 1) * total.grad;
  };
  return total;
}

export function exp(a: Operand): Value {
  const base = valueOf(a);
  const total = new Value(Math.exp(base.data), [base], "exp");
  total.backwardStep = () => {
    base.grad += total.data * total.grad;
  };
  return total;
}

export function tanh(a: Operand): Value {
  const base = valueOf(a);
  const total = new Value(Math.tanh(base.data), [base], "tanh");
  total.backwardStep = () => {
    base.grad += (1 - total.data ** 2) * total.grad;
  };
  return total;
}

export function neg(a: Operand): Value {
  return new Value(-valueOf(a).data);
}

export function sub(a: Operand, b: Operand): Value {
  return add(a, neg(b));
}

export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}

export function sigmoid(a: Operand): Value {
  return div(1, add(1, exp(neg(a))));
}
