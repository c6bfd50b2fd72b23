/*
 * Every operation is a small subclass of Value that knows its own derivative.
 * Nothing is composed: subtraction, division, negation and the logistic function
 * each have a derivative written down directly.
 */
import { Value } from "./01_value.ts";

type Operand = Value | number;

export function add(a: Operand, b: Operand): Value {
  return new Sum(leaf(a), leaf(b));
}

export function sub(a: Operand, b: Operand): Value {
  return new Difference(leaf(a), leaf(b));
}

export function mul(a: Operand, b: Operand): Value {
  return new Product(leaf(a), leaf(b));
}

export function div(a: Operand, b: Operand): Value {
  return new Quotient(leaf(a), leaf(b));
}

export function neg(a: Operand): Value {
  return new Opposite(leaf(a));
}

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError("pow: the exponent must be a plain number");
  }
  return new Power(leaf(a), exponent);
}

export function exp(a: Operand): Value {
  return new Exponential(leaf(a));
}

export function tanh(a: Operand): Value {
  return new HyperbolicTangent(leaf(a));
}

export function sigmoid(a: Operand): Value {
  return new Logistic(leaf(a));
}

function leaf(a: Operand): Value {
  return a instanceof Value ? a : new Value(a);
}

/** 1 / (1 + e^-x), never raising e to a positive power. */
function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

class Sum extends Value {
  constructor(a: Value, b: Value) {
    super(a.data + b.data, [a, b], "+");
    this.backwardStep = () => {
      a.grad += this.grad;
      b.grad += this.grad;
    };
  }
}

class Difference extends Value {
  constructor(a: Value, b: Value) {
    super(a.data - b.data, [a, b], "-");
    this.backwardStep = () => {
      a.grad += this.grad;
      b.grad -= this.grad;
    };
  }
}

class Product extends Value {
  constructor(a: Value, b: Value) {
    super(a.data * b.data, [a, b], "*");
    this.backwardStep = () => {
      a.grad += b.data * this.grad;
      b.grad += a.data * this.grad;
    };
  }
}

class Quotient extends Value {
  constructor(a: Value, b: Value) {
    super(a.data / b.data, [a, b], "/");
    this.backwardStep = () => {
      a.grad += this.grad / b.data;
      b.grad -= (this.grad * (a.data / b.data)) / b.data;
    };
  }
}

class Opposite extends Value {
  constructor(a: Value) {
    super(-a.data, [a], "neg");
    this.backwardStep = () => {
      a.grad -= this.grad;
    };
  }
}

class Power extends Value {
  constructor(base: Value, n: number) {
    super(Math.pow(base.data, n), [base], "**" + n);
    this.backwardStep = () => {
      // x^0 is flat everywhere, also at x = 0, where 0 * 0^-1 would be NaN
      if (n !== 0) base.grad += n * Math.pow(base.data, n - 1) * this.grad;
    };
  }
}

class Exponential extends Value {
  constructor(a: Value) {
    super(Math.exp(a.data), [a], "exp");
    this.backwardStep = () => {
      a.grad += this.data * this.grad;
    };
  }
}

class HyperbolicTangent extends Value {
  constructor(a: Value) {
    super(Math.tanh(a.data), [a], "tanh");
    this.backwardStep = () => {
      a.grad += (1 - this.data) * (1 + this.data) * this.grad;
    };
  }
}

class Logistic extends Value {
  constructor(a: Value) {
    super(logistic(a.data), [a], "sigmoid");
    this.backwardStep = () => {
      // s'(x) = s(x) s(-x)
      a.grad += logistic(a.data) * logistic(-a.data) * this.grad;
    };
  }
}
