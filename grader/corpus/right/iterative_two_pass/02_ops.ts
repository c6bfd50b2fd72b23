import { Value } from "./01_value.ts";

export type Operand = Value | number;

/** A plain number becomes a leaf. */
function asValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}

// ---------------------------------------------------------------- five that know a derivative

export function add(a: Operand, b: Operand): Value {
  const left = asValue(a);
  const right = asValue(b);
  const sum = new Value(left.data + right.data, new Set([left, right]), "+");
  sum.backwardStep = (): void => {
    for (const term of [left, right]) {
      term.grad += sum.grad;
    }
  };
  return sum;
}

export function mul(a: Operand, b: Operand): Value {
  const factors = [asValue(a), asValue(b)];
  const product = new Value(factors[0].data * factors[1].data, factors, "*");
  product.backwardStep = (): void => {
    for (const [i, factor] of factors.entries()) {
      const other = factors[1 - i];
      factor.grad += other.data * product.grad;
    }
  };
  return product;
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError(
      `pow: the exponent must be a number, not ${typeof exponent}`,
    );
  }
  const base = asValue(a);
  const power = new Value(
    Math.pow(base.data, exponent),
    [base],
    `**${exponent}`,
  );
  power.backwardStep = (): void => {
    if (exponent === 0) {
      return; // a constant 1, even where 0 * x ** -1 would be 0 * Infinity
    }
    base.grad += exponent * Math.pow(base.data, exponent - 1) * power.grad;
  };
  return power;
}

export function exp(a: Operand): Value {
  const x = asValue(a);
  const y = new Value(Math.exp(x.data), [x], "exp");
  y.backwardStep = (): void => {
    x.grad += y.data * y.grad;
  };
  return y;
}

export function tanh(a: Operand): Value {
  const x = asValue(a);
  const y = new Value(Math.tanh(x.data), [x], "tanh");
  y.backwardStep = (): void => {
    x.grad += (1 + y.data) * (1 - y.data) * y.grad;
  };
  return y;
}

// ---------------------------------------------------------------- four that are made of those

export function neg(a: Operand): Value {
  return mul(-1, a);
}

export function sub(a: Operand, b: Operand): Value {
  return add(a, neg(b));
}

export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}

/**
 * 1 / (1 + e^-a). Below zero the same fraction is written as e^a / (1 + e^a),
 * so that the only exponential ever taken is of a number that is not positive.
 */
export function sigmoid(a: Operand): Value {
  const x = asValue(a);
  if (x.data >= 0) {
    return pow(add(1, exp(neg(x))), -1);
  }
  const e = exp(x);
  return div(e, add(e, 1));
}
