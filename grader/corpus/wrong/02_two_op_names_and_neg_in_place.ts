// MISTAKE: pow's op is "**" without its exponent. neg turns the operand's own data round instead of making a new value.
import { Value } from "./01_value.ts";

type Operand = Value | number;
function value(x: Operand): Value {
  switch (typeof x) {
    case "number":
      return new Value(x);
    default:
      return x;
  }
}

export function add(a: Operand, b: Operand): Value {
  const x = value(a), y = value(b);
  const out = new Value(x.data + y.data, [x, y], "+");
  out.backwardStep = () => {
    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
}
export function mul(a: Operand, b: Operand): Value {
  const x = value(a), y = value(b);
  const out = new Value(x.data * y.data, [x, y], "*");
  out.backwardStep = () => {
    x.grad += out.grad * y.data;
    y.grad += out.grad * x.data;
  };
  return out;
}
export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("I need a number as exponent");
  }
  const x = value(a);
  const out = new Value(x.data ** exponent, [x], "**");
  out.backwardStep = () => {
    x.grad += out.grad * exponent * x.data ** (exponent - 1);
  };
  return out;
}
export function exp(a: Operand): Value {
  const x = value(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.grad * out.data;
  };
  return out;
}
export function tanh(a: Operand): Value {
  const x = value(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += out.grad * (1 - out.data ** 2);
  };
  return out;
}
export function neg(a: Operand): Value {
  const x = value(a);
  x.data = -x.data;
  return x;
}
export function sub(a: Operand, b: Operand): Value {
  return add(a, mul(b, -1));
}
export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}
export function sigmoid(a: Operand): Value {
  return div(1, add(1, exp(mul(a, -1))));
}
