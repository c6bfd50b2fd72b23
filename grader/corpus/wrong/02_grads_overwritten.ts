// MISTAKE: Every backward step sets the gradients with = instead of adding to them with +=, so a value that is used twice keeps only one share.
import { Value } from "./01_value.ts";

type Operand = Value | number;

function toValue(x: Operand): Value {
  return typeof x === "number" ? new Value(x) : x;
}

export function add(a: Operand, b: Operand): Value {
  const left = toValue(a);
  const right = toValue(b);
  const out = new Value(left.data + right.data, [left, right], "+");
  out.backwardStep = () => {
    left.grad = out.grad;
    right.grad = out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const left = toValue(a);
  const right = toValue(b);
  const out = new Value(left.data * right.data, [left, right], "*");
  out.backwardStep = () => {
    left.grad = right.data * out.grad;
    right.grad = left.data * out.grad;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent has to be a number");
  }
  const base = toValue(a);
  const out = new Value(Math.pow(base.data, exponent), [base], "**" + exponent);
  out.backwardStep = () => {
    base.grad = exponent * Math.pow(base.data, exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const x = toValue(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad = out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const x = toValue(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad = (1 - out.data * out.data) * out.grad;
  };
  return out;
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
  return mul(0.5, add(1, tanh(mul(a, 0.5))));
}
