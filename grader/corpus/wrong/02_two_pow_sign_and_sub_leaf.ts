// MISTAKE: pow's derivative raises the exponent instead of lowering it: n*x^(n+1). sub uses only the number of the second operand, so no gradient reaches it.
import { Value } from "./01_value.ts";

type Operand = Value | number;

const wrap = (x: Operand): Value => {
  if (typeof x === "number") return new Value(x);
  return x;
};

export function add(a: Operand, b: Operand): Value {
  const va = wrap(a), vb = wrap(b);
  const s = new Value(va.data + vb.data, [va, vb], "+");
  s.backwardStep = () => {
    va.grad += s.grad;
    vb.grad += s.grad;
  };
  return s;
}

export function mul(a: Operand, b: Operand): Value {
  const va = wrap(a), vb = wrap(b);
  const m = new Value(va.data * vb.data, [va, vb], "*");
  m.backwardStep = () => {
    va.grad += vb.data * m.grad;
    vb.grad += va.data * m.grad;
  };
  return m;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("exponent must be a number!");
  }
  const va = wrap(a);
  const p = new Value(va.data ** exponent, [va], "**" + exponent);
  p.backwardStep = () => {
    va.grad += exponent * va.data ** (exponent + 1) * p.grad;
  };
  return p;
}

export function exp(a: Operand): Value {
  const va = wrap(a);
  const e = new Value(Math.exp(va.data), [va], "exp");
  e.backwardStep = () => {
    va.grad += e.data * e.grad;
  };
  return e;
}

export function tanh(a: Operand): Value {
  const va = wrap(a);
  const t = new Value(Math.tanh(va.data), [va], "tanh");
  t.backwardStep = () => {
    va.grad += (1 - t.data ** 2) * t.grad;
  };
  return t;
}

export function neg(a: Operand): Value {
  return mul(a, -1);
}

export function sub(a: Operand, b: Operand): Value {
  return add(a, -wrap(b).data);
}

export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}

export function sigmoid(a: Operand): Value {
  return div(1, add(1, exp(neg(a))));
}
