import { Value } from "./01_value.ts";

type Operand = Value | number;

/** How a result changes with each of the values it was computed from. */
type Slopes = Map<Value, number>;

class Tape {
  static readonly #slopes = new WeakMap<Value, Slopes>();

  static leaf(x: Operand): Value {
    return typeof x === "number" ? new Value(x) : x;
  }

  /** Puts a result on the tape; a value that is used twice has the sum of its two slopes. */
  static record(
    op: string,
    data: number,
    ...uses: [from: Value, slope: number][]
  ): Value {
    const slopes: Slopes = new Map();
    for (const [from, slope] of uses) {
      slopes.set(from, slope + (slopes.get(from) ?? 0));
    }
    const result = new Value(data, [...slopes.keys()], op);
    Tape.#slopes.set(result, slopes);
    result.backwardStep = () => Tape.#playBack(result);
    return result;
  }

  static #playBack(result: Value): void {
    const { grad } = result;
    Tape.#slopes.get(result)?.forEach((slope, from) => {
      from.grad += grad * slope;
    });
  }

  /** Operations with one operand: the rule says the result and the slope there. */
  static unary(
    op: string,
    rule: (x: number) => { y: number; slope: number },
  ): (a: Operand) => Value {
    return (a) => {
      const from = Tape.leaf(a);
      const { y, slope } = rule(from.data);
      return Tape.record(op, y, [from, slope]);
    };
  }

  /** Operations with two operands: the result, and the slope for the left and for the right one. */
  static binary(
    op: string,
    rule: (x: number, y: number) => [z: number, left: number, right: number],
  ): (a: Operand, b: Operand) => Value {
    return (a, b) => {
      const [l, r] = [Tape.leaf(a), Tape.leaf(b)];
      const [z, left, right] = rule(l.data, r.data);
      return Tape.record(op, z, [l, left], [r, right]);
    };
  }
}

export const add: (a: Operand, b: Operand) => Value = Tape.binary(
  "+",
  (x, y) => [x + y, 1, 1],
);

export const mul: (a: Operand, b: Operand) => Value = Tape.binary(
  "*",
  (x, y) => [x * y, y, x],
);

export const exp: (a: Operand) => Value = Tape.unary("exp", (x) => {
  const y = Math.exp(x);
  return { y, slope: y };
});

export const tanh: (a: Operand) => Value = Tape.unary("tanh", (x) => {
  // with m = e^(-2|x|) - 1, between -1 and 0:  tanh |x| = -m / (2 + m)
  const m = Math.expm1(-2 * Math.abs(x));
  const y = Math.sign(x) * (-m / (2 + m));
  // and 1 - y^2 = 4 (1 + m) / (2 + m)^2, without the subtraction
  return { y, slope: 4 * (1 + m) / (2 + m) ** 2 };
});

const powers = new Map<number, (a: Operand) => Value>();

export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError(
      `pow: the exponent has to be a plain number, this is of type ${typeof exponent}`,
    );
  }
  let power = powers.get(exponent);
  if (!power) {
    power = Tape.unary(`**${exponent}`, (x) => ({
      y: x ** exponent,
      slope: exponent === 0 ? 0 : exponent * x ** (exponent - 1),
    }));
    powers.set(exponent, power);
  }
  return power(a);
}

export const sub = (a: Operand, b: Operand): Value => add(mul(-1, b), a);

export const neg = (a: Operand): Value => sub(0, a);

export const div = (a: Operand, b: Operand): Value => mul(pow(b, -1), a);

/** 1 / (1 + e^-a)  =  (1 + tanh(a / 2)) / 2 */
export const sigmoid = (a: Operand): Value =>
  mul(add(tanh(mul(a, 0.5)), 1), 0.5);
