// MISTAKE: Only the second operand may be a plain number; a number on the left (add(2, a)) is not made into a leaf.
import { Value } from "./01_value.ts";

type Operand = Value | number;

export function add(a: Operand, b: Operand): Value {
  const self = a as Value;
  const other = b instanceof Value ? b : new Value(b);
  const out = new Value(self.data + other.data, [self, other], "+");
  out.backwardStep = () => {
    self.grad += out.grad;
    other.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const self = a as Value;
  const other = b instanceof Value ? b : new Value(b);
  const out = new Value(self.data * other.data, [self, other], "*");
  out.backwardStep = () => {
    self.grad += other.data * out.grad;
    other.grad += self.data * out.grad;
  };
  return out;
}

function one(a: Operand): Value {
  return a instanceof Value ? a : new Value(a);
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent is no number");
  }
  const self = one(a);
  const out = new Value(self.data ** exponent, [self], "**" + exponent);
  out.backwardStep = () => {
    self.grad += exponent * self.data ** (exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const self = one(a);
  const out = new Value(Math.exp(self.data), [self], "exp");
  out.backwardStep = () => {
    self.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const self = one(a);
  const out = new Value(Math.tanh(self.data), [self], "tanh");
  out.backwardStep = () => {
    self.grad += (1 - out.data ** 2) * out.grad;
  };
  return out;
}

export const neg = (a: Operand): Value => mul(one(a), -1);
export const sub = (a: Operand, b: Operand): Value => add(a, neg(b));
export const div = (a: Operand, b: Operand): Value => mul(a, pow(b, -1));
export const sigmoid = (a: Operand): Value => pow(add(exp(neg(a)), 1), -1);
