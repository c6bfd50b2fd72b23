import { Value } from "./01_value.ts";

type Operand = Value | number;

/** The key of the one method that an operation must supply; a symbol, so it can clash with nothing in Value. */
const share: unique symbol = Symbol("share");

function leaf(x: Operand): Value {
  return typeof x === "number" ? new Value(x) : x;
}

/** A value that was computed. Each kind of operation is a subclass with a share of its own. */
abstract class Operation extends Value {
  constructor(data: number, inputs: Iterable<Value>, op: string) {
    super(data, inputs, op);
    this.backwardStep = () => this[share]();
  }
  abstract [share](): void;
}

abstract class Binary extends Operation {
  readonly #left: Value;
  readonly #right: Value;

  constructor(left: Value, right: Value, data: number, op: string) {
    super(data, [left, right], op);
    this.#left = left;
    this.#right = right;
  }

  /** d this / d left and d this / d right, given both. */
  abstract slopes(left: number, right: number): [number, number];

  override [share](): void {
    const [toLeft, toRight] = this.slopes(this.#left.data, this.#right.data);
    this.#left.grad += toLeft * this.grad;
    this.#right.grad += toRight * this.grad;
  }
}

abstract class Unary extends Operation {
  readonly #input: Value;

  constructor(input: Value, data: number, op: string) {
    super(data, [input], op);
    this.#input = input;
  }

  abstract slope(input: number): number;

  override [share](): void {
    this.#input.grad += this.slope(this.#input.data) * this.grad;
  }
}

// ---- the five with a derivative of their own ----------------------------------------------

class Sum extends Binary {
  constructor(a: Operand, b: Operand) {
    const left = leaf(a);
    const right = leaf(b);
    super(left, right, left.data + right.data, "+");
  }
  override slopes(): [number, number] {
    return [1, 1];
  }
}

class Product extends Binary {
  constructor(a: Operand, b: Operand) {
    const left = leaf(a);
    const right = leaf(b);
    super(left, right, left.data * right.data, "*");
  }
  override slopes(left: number, right: number): [number, number] {
    return [right, left];
  }
}

class Power extends Unary {
  readonly #exponent: number;

  constructor(a: Operand, exponent: number) {
    if (typeof exponent !== "number") {
      throw new TypeError(
        `the exponent of pow must be a plain number, not a ${typeof exponent}`,
      );
    }
    const base = leaf(a);
    super(base, Math.pow(base.data, exponent), `**${exponent}`);
    this.#exponent = exponent;
  }
  override slope(base: number): number {
    // x ** 0 is 1 everywhere, at 0 too, where the rule would say 0 * Infinity
    return this.#exponent === 0
      ? 0
      : this.#exponent * Math.pow(base, this.#exponent - 1);
  }
}

class Exponential extends Unary {
  constructor(a: Operand) {
    const input = leaf(a);
    super(input, Math.exp(input.data), "exp");
  }
  override slope(): number {
    return this.data;
  }
}

class HyperbolicTangent extends Unary {
  constructor(a: Operand) {
    const input = leaf(a);
    super(input, HyperbolicTangent.at(input.data), "tanh");
  }
  /** By expm1 of a number that is never positive: nothing here can overflow. */
  static at(x: number): number {
    const m = Math.expm1(-2 * Math.abs(x)); // in (-1, 0]
    return Math.sign(x) * (-m / (m + 2));
  }
  override slope(): number {
    return (1 - this.data) * (1 + this.data);
  }
}

// ---- the rest: only how they are put together, no derivative ------------------------------

class Negation extends Product {
  constructor(a: Operand) {
    super(-1, a);
  }
}

class Difference extends Sum {
  constructor(a: Operand, b: Operand) {
    super(a, new Negation(b));
  }
}

class Quotient extends Product {
  constructor(a: Operand, b: Operand) {
    super(a, new Power(b, -1));
  }
}

/** 1 / (1 + e^-a) is (1 + tanh(a / 2)) / 2, which stays finite because tanh does. */
class Sigmoid extends Quotient {
  constructor(a: Operand) {
    super(new Sum(1, new HyperbolicTangent(new Quotient(a, 2))), 2);
  }
}

function add(a: Operand, b: Operand): Value {
  return new Sum(a, b);
}
function multiply(a: Operand, b: Operand): Value {
  return new Product(a, b);
}
function power(a: Operand, exponent: number): Value {
  return new Power(a, exponent);
}
function exponential(a: Operand): Value {
  return new Exponential(a);
}
function hyperbolicTangent(a: Operand): Value {
  return new HyperbolicTangent(a);
}
function negate(a: Operand): Value {
  return new Negation(a);
}
function subtract(a: Operand, b: Operand): Value {
  return new Difference(a, b);
}
function divide(a: Operand, b: Operand): Value {
  return new Quotient(a, b);
}
function logistic(a: Operand): Value {
  return new Sigmoid(a);
}

export {
  add,
  divide as div,
  exponential as exp,
  hyperbolicTangent as tanh,
  logistic as sigmoid,
  multiply as mul,
  negate as neg,
  power as pow,
  subtract as sub,
};
