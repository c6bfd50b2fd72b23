// Exercise 1: Value. Read lesson 1 first: deno task lesson 1
// When you have written something: deno task grade 1

/** A number that remembers where it came from. */
export class Value {
  /** The number itself. */
  data: number;

  /**
   * How much the final result changes when this number does. 0 until a backward
   * pass.
   */
  grad: number;

  /** The values this one was computed from. Empty for a leaf. */
  readonly prev: readonly Value[];

  /**
   * The operation it came out of: "+", "*", "**3", "exp" or "tanh". "" for a
   * leaf.
   */
  readonly op: string;

  /** A name for pictures and messages. */
  label: string;

  /** Adds this value's share to the grads of `prev`. A leaf's does nothing. */
  backwardStep: () => void;

  /** Fill in every field above. */
  constructor(
    data: number,
    prev: readonly Value[] = [],
    op: string = "",
    label: string = "",
  ) {
    throw new Error("TODO: write the constructor of Value");
  }

  /** Returns the number as text, for instance "Value(data=2)". */
  toString(): string {
    throw new Error("TODO: write toString");
  }
}
