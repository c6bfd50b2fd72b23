// Exercise 2: the operations. Read lesson 2 first: deno task lesson 2
// When you have written one of them: deno task grade 2
import { Value } from "./01_value.ts";

// Every operation does three things:
//   1. computes the result's data;
//   2. makes a new Value that remembers its inputs (prev) and its name (op);
//   3. gives that Value a backwardStep, which adds to each input's grad
//      (slope of the result with respect to that input) * (the result's grad).

/**
 * What an operation accepts. A plain number stands for a leaf with that data.
 */
export type Operand = Value | number;

/** a + b, with op "+". */
export function add(a: Operand, b: Operand): Value {
  throw new Error("TODO: write add");
}

/** a * b, with op "*". */
export function mul(a: Operand, b: Operand): Value {
  throw new Error("TODO: write mul");
}

/**
 * a to the power of a plain number, with op "**3" for an exponent of 3.
 * Throws a TypeError when the exponent is not a number.
 */
export function pow(a: Operand, exponent: number): Value {
  throw new Error("TODO: write pow");
}

/** e to the power of a, with op "exp". */
export function exp(a: Operand): Value {
  throw new Error("TODO: write exp");
}

/**
 * The hyperbolic tangent of a, with op "tanh". Finite for every finite a, 1000
 * included.
 */
export function tanh(a: Operand): Value {
  throw new Error("TODO: write tanh");
}

// The rest needs no new derivative: put them together from the ones above.

/** -a */
export function neg(a: Operand): Value {
  throw new Error("TODO: write neg");
}

/** a - b */
export function sub(a: Operand, b: Operand): Value {
  throw new Error("TODO: write sub");
}

/** a / b */
export function div(a: Operand, b: Operand): Value {
  throw new Error("TODO: write div");
}

/**
 * 1 / (1 + e^-a). Its data is finite for every finite a, 1000 and -1000
 * included.
 */
export function sigmoid(a: Operand): Value {
  throw new Error("TODO: write sigmoid");
}
