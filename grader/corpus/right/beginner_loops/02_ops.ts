// Exercise 2: the operations

import { Value } from "./01_value.ts";

// turns a plain number into a Value, and leaves a Value alone
function makeValue(x: Value | number): Value {
  if (typeof x === "number") {
    let newValue = new Value(x);
    return newValue;
  } else {
    return x;
  }
}

export function add(a: Value | number, b: Value | number): Value {
  let first = makeValue(a);
  let second = makeValue(b);
  let result = first.data + second.data;
  let out = new Value(result, [first, second], "+");

  out.backwardStep = function () {
    first.grad = first.grad + out.grad;
    second.grad = second.grad + out.grad;
  };

  return out;
}

export function mul(a: Value | number, b: Value | number): Value {
  let first = makeValue(a);
  let second = makeValue(b);
  let result = first.data * second.data;
  let out = new Value(result, [first, second], "*");

  out.backwardStep = function () {
    let shareOfFirst = second.data * out.grad;
    let shareOfSecond = first.data * out.grad;
    first.grad = first.grad + shareOfFirst;
    second.grad = second.grad + shareOfSecond;
  };

  return out;
}

export function pow(a: Value | number, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("pow: the exponent has to be a number!");
  }

  let base = makeValue(a);
  let result = base.data ** exponent;
  let name = "**" + exponent;
  let out = new Value(result, [base], name);

  out.backwardStep = function () {
    let derivative = 0;
    if (exponent !== 0) {
      let newExponent = exponent - 1;
      derivative = exponent * (base.data ** newExponent);
    }
    let share = derivative * out.grad;
    base.grad = base.grad + share;
  };

  return out;
}

export function exp(a: Value | number): Value {
  let x = makeValue(a);
  let result = Math.exp(x.data);
  let out = new Value(result, [x], "exp");

  out.backwardStep = function () {
    // if nothing comes back then nothing goes on
    // (I got NaN here for sigmoid(-1000): it was 0 times Infinity)
    if (out.grad !== 0) {
      let share = out.data * out.grad;
      x.grad = x.grad + share;
    }
  };

  return out;
}

export function tanh(a: Value | number): Value {
  let x = makeValue(a);

  // tanh(x) = (1 - e^-2x) / (1 + e^-2x)
  // done for the size of x so that e^ never gets huge, the sign is put back afterwards
  let size = x.data;
  if (size < 0) {
    size = -size;
  }
  let e = Math.exp(-2 * size);
  let top = 1 - e;
  let bottom = 1 + e;
  let t = top / bottom;
  if (x.data < 0) {
    t = -t;
  }

  let out = new Value(t, [x], "tanh");

  out.backwardStep = function () {
    let derivative = 1 - t * t;
    let share = derivative * out.grad;
    x.grad = x.grad + share;
  };

  return out;
}

export function neg(a: Value | number): Value {
  let out = mul(a, -1);
  return out;
}

export function sub(a: Value | number, b: Value | number): Value {
  let minusB = neg(b);
  let out = add(a, minusB);
  return out;
}

export function div(a: Value | number, b: Value | number): Value {
  let oneOverB = pow(b, -1);
  let out = mul(a, oneOverB);
  return out;
}

export function sigmoid(a: Value | number): Value {
  let minusA = neg(a);
  let e = exp(minusA);
  let bottom = add(1, e);
  let out = div(1, bottom);
  return out;
}

console.log("sigmoid of 0 should be 0.5:", sigmoid(0).data);
