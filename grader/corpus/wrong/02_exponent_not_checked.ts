// MISTAKE: pow does not check its exponent, so a Value as exponent gives NaN instead of a TypeError.
import { Value } from "./01_value.ts";

export type Operand = Value | number;

function ensure(x: Operand) {
  return x instanceof Value ? x : new Value(x);
}

export function add(a: Operand, b: Operand): Value {
  const va = ensure(a), vb = ensure(b);
  const out = new Value(va.data + vb.data, [va, vb], "+");
  out.backwardStep = () => {
    va.grad += out.grad;
    vb.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const va = ensure(a), vb = ensure(b);
  const out = new Value(va.data * vb.data, [va, vb], "*");
  out.backwardStep = () => {
    va.grad += vb.data * out.grad;
    vb.grad += va.data * out.grad;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  const va = ensure(a);
  const out = new Value(Math.pow(va.data, exponent), [va], `**${exponent}`);
  out.backwardStep = () => {
    va.grad += exponent * Math.pow(va.data, exponent - 1) * out.grad;
  };
  return out;
}

export function exp(a: Operand): Value {
  const va = ensure(a);
  const out = new Value(Math.exp(va.data), [va], "exp");
  out.backwardStep = () => {
    va.grad += out.data * out.grad;
  };
  return out;
}

export function tanh(a: Operand): Value {
  const va = ensure(a);
  const out = new Value(Math.tanh(va.data), [va], "tanh");
  out.backwardStep = () => {
    va.grad += (1 - out.data * out.data) * out.grad;
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
  return mul(add(tanh(mul(a, 0.5)), 1), 0.5);
}
