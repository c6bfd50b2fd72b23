/**
 * The number a neural network is made of: one value that remembers where it
 * came from and how much the end result depends on it.
 *
 * @module
 */

/** What a leaf does in the backward pass. One function serves all values. */
const nothing = () => {};

/**
 * A number in a computation graph.
 *
 * `data` is the number itself. `prev` and `op` say how it was computed, so that
 * the computation can be walked backwards. `grad` is where that walk leaves its
 * result: how much the final value changes for a small change of this one.
 *
 * @example
 * ```ts
 * import { Value } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const temperature = new Value(0.5, [], "", "x1");
 * assertEquals(temperature.data, 0.5);
 * assertEquals(temperature.grad, 0);
 * assertEquals(temperature.toString(), "Value(data=0.5)");
 * ```
 */
export class Value {
  /** The number. */
  data: number;

  /**
   * Slope of the final value with respect to this one; 0 until a backward pass.
   */
  grad = 0;

  /** The values this one was computed from; empty for a leaf. */
  readonly prev: readonly Value[];

  /**
   * The operation it came out of: `"+"`, `"*"`, `"**3"`, `"exp"`, `"tanh"`;
   * `""` for a leaf.
   */
  readonly op: string;

  /** A name for pictures and messages. */
  label: string;

  /**
   * Adds this value's share to the `grad` of each of `prev`. A leaf has nothing
   * to pass on.
   */
  backwardStep: () => void = nothing;

  /**
   * Makes a leaf when given a number alone, else the result of an operation.
   *
   * @param data The number.
   * @param prev The values it was computed from, in the order of the operands.
   * @param op The operation that computed it.
   * @param label A name for pictures and messages.
   */
  constructor(data: number, prev: readonly Value[] = [], op = "", label = "") {
    this.data = data;
    this.prev = prev;
    this.op = op;
    this.label = label;
  }

  /**
   * Shows the number, for template strings and messages.
   *
   * @returns For instance `"Value(data=2)"`.
   */
  toString(): string {
    return `Value(data=${this.data})`;
  }
}
