// MISTAKE: sigmoid uses e^a where it needs e^-a, so it falls instead of rising.
import { Value } from "./01_value.ts";

type Operand = Value | number;

class Wrap {
  static it(x: Operand): Value {
    return x instanceof Value ? x : new Value(x);
  }
}

export function add(a: Operand, b: Operand): Value {
  const self = Wrap.it(a);
  const other = Wrap.it(b);
  const out = new Value(self.data + other.data, [self, other], "+");
  const _backward = () => {
    self.grad += 1.0 * out.grad;
    other.grad += 1.0 * out.grad;
  };
  out.backwardStep = _backward;
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  const self = Wrap.it(a);
  const other = Wrap.it(b);
  const out = new Value(self.data * other.data, [self, other], "*");
  const _backward = () => {
    self.grad += other.data * out.grad;
    other.grad += self.data * out.grad;
  };
  out.backwardStep = _backward;
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("only supporting number powers for now");
  }
  const self = Wrap.it(a);
  const out = new Value(self.data ** exponent, [self], `**${exponent}`);
  const _backward = () => {
    self.grad += exponent * (self.data ** (exponent - 1)) * out.grad;
  };
  out.backwardStep = _backward;
  return out;
}

export function exp(a: Operand): Value {
  const self = Wrap.it(a);
  const out = new Value(Math.exp(self.data), [self], "exp");
  const _backward = () => {
    self.grad += out.data * out.grad;
  };
  out.backwardStep = _backward;
  return out;
}

export function tanh(a: Operand): Value {
  const self = Wrap.it(a);
  const t = Math.tanh(self.data);
  const out = new Value(t, [self], "tanh");
  const _backward = () => {
    self.grad += (1 - t ** 2) * out.grad;
  };
  out.backwardStep = _backward;
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
  return div(1, add(1, exp(a)));
}
