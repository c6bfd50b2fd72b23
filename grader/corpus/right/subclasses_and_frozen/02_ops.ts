import { Value } from "./01_value.ts";

type Operand = Value | number;

/** A number that somebody wrote down. */
class Constant extends Value {
  static of(operand: Operand): Value {
    return typeof operand === "object"
      ? operand
      : Object.seal(new Constant(operand));
  }
}

/** What all operations have in common. */
abstract class Operation extends Value {
  readonly #operands: readonly Value[];

  constructor(data: number, operands: readonly Value[], op: string) {
    super(data, operands, op);
    this.#operands = Object.freeze([...operands]);
    this.backwardStep = Object.freeze(() => {
      const slopes = [...this.slopes(...this.#operands)];
      for (const [i, operand] of this.#operands.entries()) {
        operand.grad += slopes[i]! * this.grad;
      }
    });
  }

  /** The slope with respect to each operand. */
  protected abstract slopes(...operands: readonly Value[]): Iterable<number>;

  override get [Symbol.toStringTag](): string {
    return this.constructor.name;
  }
}

class Sum extends Operation {
  constructor(a: Value, b: Value) {
    super(a.data + b.data, [a, b], "+");
  }
  protected *slopes(): Generator<number> {
    yield 1;
    yield 1;
  }
}

class Product extends Operation {
  constructor(a: Value, b: Value) {
    super(a.data * b.data, [a, b], "*");
  }
  protected *slopes(a: Value, b: Value): Generator<number> {
    yield b.data;
    yield a.data;
  }
}

class Power extends Operation {
  readonly #exponent: number;
  constructor(a: Value, exponent: number) {
    super(a.data ** exponent, [a], `**${exponent}`);
    this.#exponent = exponent;
  }
  protected *slopes(a: Value): Generator<number> {
    yield this.#exponent * a.data ** (this.#exponent - 1);
  }
}

class Exponential extends Operation {
  constructor(a: Value) {
    super(Math.exp(a.data), [a], "exp");
  }
  protected *slopes(): Generator<number> {
    yield this.data;
  }
}

class HyperbolicTangent extends Operation {
  constructor(a: Value) {
    super(Math.tanh(a.data), [a], "tanh");
  }
  protected *slopes(): Generator<number> {
    yield 1 - this.data ** 2;
  }
}

class ExponentError extends TypeError {
  override name = "ExponentError";
  override get message(): string {
    return "the exponent is to be a number";
  }
}

for (
  const made of [
    ...[Constant, Operation, Sum, Product, Power],
    ...[Exponential, HyperbolicTangent, ExponentError],
  ]
) {
  Object.freeze(made.prototype);
  Object.freeze(made);
}

const add = (a: Operand, b: Operand): Value =>
  new Sum(Constant.of(a), Constant.of(b));

const mul = (a: Operand, b: Operand): Value =>
  new Product(Constant.of(a), Constant.of(b));

const pow = (a: Operand, exponent: number): Value => {
  if (typeof exponent !== "number") throw new ExponentError();
  return new Power(Constant.of(a), exponent);
};

const exp = (a: Operand): Value => new Exponential(Constant.of(a));

const tanh = (a: Operand): Value => new HyperbolicTangent(Constant.of(a));

const neg = (a: Operand): Value => mul(a, -1);

const sub = (a: Operand, b: Operand): Value => add(a, neg(b));

const div = (a: Operand, b: Operand): Value => mul(a, pow(b, -1));

const sigmoid = (a: Operand): Value => mul(0.5, add(1, tanh(mul(0.5, a))));

for (const f of [add, mul, pow, exp, tanh, neg, sub, div, sigmoid]) {
  Object.freeze(f);
}

export { add, div, exp, mul, neg, pow, sigmoid, sub, tanh };
