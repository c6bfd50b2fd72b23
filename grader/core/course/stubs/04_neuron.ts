// Exercise 4: Neuron. Read lesson 4 first: deno task lesson 4
// When you have written something: deno task grade 4
import { Value } from "./01_value.ts";
import { add, mul, type Operand, tanh } from "./02_ops.ts";

/** The function a neuron applies to its weighted sum z. */
export type Activation = (z: Value) => Value;

export interface NeuronOptions {
  /** What is applied to the weighted sum. When left out: tanh. */
  activation?: Activation;
  /** Returns a number in [0, 1). When left out: Math.random. */
  random?: () => number;
}

/** activation(w . x + b) */
export class Neuron {
  /** One weight for each input. */
  weights: Value[];

  /** What is added to the weighted sum. */
  bias: Value;

  /**
   * Makes `nin` weights and a bias, each uniform in [-1, 1). All randomness
   * comes from options.random, one call for each number. The activation is
   * needed again in forward: give it a field of your own.
   */
  constructor(nin: number, options: NeuronOptions = {}) {
    throw new Error("TODO: write the constructor of Neuron");
  }

  /**
   * Returns activation(weights[0] * x[0] + weights[1] * x[1] + ... + bias).
   * Throws a RangeError that says both lengths when x does not fit the weights.
   */
  forward(x: Operand[]): Value {
    throw new Error("TODO: write forward");
  }

  /** Returns the weights, then the bias. */
  parameters(): Value[] {
    throw new Error("TODO: write parameters");
  }
}
