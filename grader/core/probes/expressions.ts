/**
 * Random expressions with heavy reuse, for checks of the backward pass.
 *
 * @module
 */
import { append, join, map } from "./builtins.ts";
import type { Implementation, Value } from "./implementation.ts";
import type { Random } from "./random.ts";

/** An expression of some leaves, and how it is written. */
export interface Expression {
  /** In words, one assignment after the other; the last one is the result. */
  readonly text: string;
  /** Builds the expression on leaves; returns all values, the result last. */
  readonly build: (leaves: Value[]) => Value[];
}

interface Step {
  readonly operation: "add" | "mul" | "tanh";
  readonly left: number;
  readonly right: number;
}

/**
 * Makes an expression of `size` operations in which values are used again and
 * again, at different distances from the result.
 *
 * @param course Where the operations come from.
 * @param random What decides.
 * @param names The names of the leaves.
 * @param size How many operations there are.
 */
export function randomExpression(
  { add, mul, tanh }: Implementation,
  random: Random,
  names: readonly string[],
  size: number,
): Expression {
  const steps: Step[] = [];
  for (let i = 0; i < size; i++) {
    const known = names.length + i;
    // Always the newest value, so that all end up in the result; the other
    // from anywhere, on either side, so that the order of operands varies.
    const older = random.integer(0, known - 1);
    const swap = random.next() < 0.5;
    append(steps, {
      operation: random.pick(["add", "mul", "tanh"]),
      left: swap ? older : known - 1,
      right: swap ? known - 1 : older,
    });
  }
  const operations = {
    add,
    mul,
    // Keeps the numbers from running away, and has one operand of two.
    tanh: (a: Value, b: Value) => tanh(add(a, b)),
  };
  const nameOf = (i: number) =>
    i < names.length ? names[i] : `v${i - names.length + 1}`;
  const texts = map(steps, ({ operation, left, right }, i) => {
    const call = operation === "tanh" ? "tanh(add" : operation;
    const end = operation === "tanh" ? "))" : ")";
    return `${nameOf(names.length + i)} = ${call}(${nameOf(left)}, ${
      nameOf(right)
    }${end}`;
  });
  const build = (leaves: Value[]) => {
    const values = [...leaves];
    for (const { operation, left, right } of steps) {
      append(values, operations[operation](values[left], values[right]));
    }
    return values;
  };
  return { text: join(texts, ", "), build };
}
