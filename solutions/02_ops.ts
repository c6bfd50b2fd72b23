/**
 * Arithmetic on {@linkcode Value}s that records what it did.
 *
 * Five operations know a derivative: `add`, `mul`, `pow`, `exp` and `tanh`.
 * The other four are composed from them and need none of their own.
 *
 * Every `backwardStep` follows one pattern, the chain rule:
 * `input.grad += (slope of the output with respect to the input) *
 * output.grad`.
 *
 * @module
 */
import { Value } from "./01_value.ts";

/**
 * What an operation accepts: a {@linkcode Value}, or a plain number, which
 * becomes a leaf.
 */
export type Operand = Value | number;

function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}

/**
 * Adds two operands. The slope of a sum is 1 with respect to either of them.
 *
 * @param a The first term.
 * @param b The second term.
 * @returns `a + b`, which remembers both.
 *
 * @example
 * ```ts
 * import { add } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(add(2, 3).data, 5);
 * ```
 */
export function add(a: Operand, b: Operand): Value {
  const x = toValue(a);
  const y = toValue(b);
  const out = new Value(x.data + y.data, [x, y], "+");
  out.backwardStep = () => {
    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
}

/**
 * Multiplies two operands. The slope with respect to one is the other.
 *
 * @param a The first factor.
 * @param b The second factor.
 * @returns `a * b`, which remembers both.
 *
 * @example
 * ```ts
 * import { mul, Value } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const weight = new Value(0.3);
 * const out = mul(weight, 0.5);
 * out.grad = 1;
 * out.backwardStep();
 * assertEquals(weight.grad, 0.5);
 * ```
 */
export function mul(a: Operand, b: Operand): Value {
  const x = toValue(a);
  const y = toValue(b);
  const out = new Value(x.data * y.data, [x, y], "*");
  out.backwardStep = () => {
    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;
  };
  return out;
}

/**
 * Raises an operand to a fixed power. The slope is `n * a^(n-1)`.
 *
 * Where the power has no finite slope, neither has the result: `pow(0, 0.5)` is 0
 * and its slope infinite, since a square root starts out vertically. A negative
 * base with a fraction, such as `pow(-8, 1 / 3)`, is `NaN`, slope included.
 *
 * @param a The base.
 * @param exponent The power `n`: a plain number, since no slope is computed for
 * it.
 * @returns `a ** exponent`, which remembers `a`.
 * @throws {TypeError} If the exponent is not a number.
 *
 * @example
 * ```ts
 * import { pow } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(pow(-2, 3).data, -8);
 * assertEquals(pow(-8, 1 / 3).data, NaN);
 * ```
 */
export function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    throw new TypeError(`pow needs a number as its exponent, not ${exponent}`);
  }
  const x = toValue(a);
  const out = new Value(x.data ** exponent, [x], `**${exponent}`);
  out.backwardStep = () => {
    // a^0 is 1 everywhere. The formula would give 0 * Infinity = NaN at a = 0.
    if (exponent === 0) return;
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
  };
  return out;
}

/**
 * Raises e to an operand. The slope is the result itself.
 *
 * @param a The exponent.
 * @returns `e ** a`, which remembers `a`.
 *
 * @example
 * ```ts
 * import { exp } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(exp(0).data, 1);
 * ```
 */
export function exp(a: Operand): Value {
  const x = toValue(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };
  return out;
}

/**
 * Squashes an operand into -1 … 1. The slope is `1 - tanh(a)^2`.
 *
 * @param a Any finite number; the textbook formula overflows from 710 on, this
 * does not.
 * @returns `tanh(a)`, which remembers `a`.
 *
 * @example
 * ```ts
 * import { tanh } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(tanh(1000).data, 1);
 * ```
 */
export function tanh(a: Operand): Value {
  const x = toValue(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  };
  return out;
}

/**
 * Flips the sign of an operand.
 *
 * @param a The operand.
 * @returns `-a`, composed as `a * -1`.
 *
 * @example
 * ```ts
 * import { neg } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(neg(4).data, -4);
 * ```
 */
export function neg(a: Operand): Value {
  return mul(a, -1);
}

/**
 * Subtracts the second operand from the first.
 *
 * @param a What is subtracted from.
 * @param b What is subtracted.
 * @returns `a - b`, composed as `a + (-b)`.
 *
 * @example
 * ```ts
 * import { sub } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(sub(2, 5).data, -3);
 * ```
 */
export function sub(a: Operand, b: Operand): Value {
  return add(a, neg(b));
}

/**
 * Divides the first operand by the second.
 *
 * @param a The numerator.
 * @param b The denominator; 0 gives an infinity, as in plain arithmetic.
 * @returns `a / b`, composed as `a * b^-1`.
 *
 * @example
 * ```ts
 * import { div } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(div(1, 4).data, 0.25);
 * ```
 */
export function div(a: Operand, b: Operand): Value {
  return mul(a, pow(b, -1));
}

/**
 * Squashes an operand into 0 … 1: `1 / (1 + e^-a)`.
 *
 * That fraction equals `(1 + tanh(a / 2)) / 2`, and in this form neither the
 * value nor its gradient overflows for a large `a` of either sign.
 *
 * @param a Any finite number.
 * @returns The sigmoid of `a`, composed from `mul`, `tanh` and `add`.
 *
 * @example
 * ```ts
 * import { sigmoid } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(sigmoid(0).data, 0.5);
 * ```
 */
export function sigmoid(a: Operand): Value {
  return mul(add(tanh(mul(a, 0.5)), 1), 0.5);
}
