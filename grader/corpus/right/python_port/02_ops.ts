// engine.py, the operators. No __add__ or __radd__ here: plain functions.

import { Value } from "./01_value.ts";

type Operand = Value | number;

const { abs, exp: math_exp } = Math;
const isinstance = (x: unknown, type: typeof Value): x is Value =>
  x instanceof type;

// other = other if isinstance(other, Value) else Value(other)
function as_value(other: Operand): Value {
  return isinstance(other, Value) ? other : new Value(other);
}

function __add__(a: Operand, b: Operand): Value {
  const self = as_value(a), other = as_value(b);
  const out = new Value(self.data + other.data, [self, other], "+");

  function _backward(): void {
    self.grad += 1.0 * out.grad;
    other.grad += 1.0 * out.grad;
  }
  out.backwardStep = _backward;

  return out;
}

function __mul__(a: Operand, b: Operand): Value {
  const self = as_value(a), other = as_value(b);
  const out = new Value(self.data * other.data, [self, other], "*");

  function _backward(): void {
    self.grad += other.data * out.grad;
    other.grad += self.data * out.grad;
  }
  out.backwardStep = _backward;

  return out;
}

function __pow__(a: Operand, other: number): Value {
  // assert isinstance(other, (int, float))
  if (typeof other !== "number") {
    throw new TypeError("only supporting int/float powers for now");
  }
  const self = as_value(a);
  const out = new Value(self.data ** other, [self], `**${other}`);

  function _backward(): void {
    // 0 * x**-1 would be 0 * inf at x = 0
    if (other !== 0) self.grad += (other * self.data ** (other - 1)) * out.grad;
  }
  out.backwardStep = _backward;

  return out;
}

function exp(a: Operand): Value {
  const self = as_value(a);
  const out = new Value(math_exp(self.data), [self], "exp");

  function _backward(): void {
    self.grad += out.data * out.grad;
  }
  out.backwardStep = _backward;

  return out;
}

function tanh(a: Operand): Value {
  const self = as_value(a);
  const x = self.data;
  // (e^2x - 1) / (e^2x + 1) is inf / inf from x = 355 on. With e^(-2|x|), which is never above 1, it is not:
  const e = math_exp(-2 * abs(x));
  const t = (x < 0 ? e - 1 : 1 - e) / (1 + e);
  const out = new Value(t, [self], "tanh");

  function _backward(): void {
    self.grad += (1 - t ** 2) * out.grad;
  }
  out.backwardStep = _backward;

  return out;
}

// -self
function __neg__(self: Operand): Value {
  return __mul__(self, -1);
}

// self - other
function __sub__(self: Operand, other: Operand): Value {
  return __add__(self, __neg__(other));
}

// self / other
function __truediv__(self: Operand, other: Operand): Value {
  return __mul__(self, __pow__(other, -1));
}

function sigmoid(self: Operand): Value {
  const z = as_value(self);
  if (z.data >= 0) return __truediv__(1, __add__(1, exp(__neg__(z))));
  // e^-z is inf for z = -1000, and inf * 0 on the way back is nan; e^z / (1 + e^z) is the same number
  const e = exp(z);
  return __truediv__(e, __add__(e, 1));
}

export {
  __add__ as add,
  __mul__ as mul,
  __neg__ as neg,
  __pow__ as pow,
  __sub__ as sub,
  __truediv__ as div,
  exp,
  sigmoid,
  tanh,
};
