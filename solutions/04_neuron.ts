/**
 * One neuron: a weighted sum of its inputs plus a bias, then an activation.
 *
 * @module
 */
import { Value } from "./01_value.ts";
import { add, mul, type Operand, tanh } from "./02_ops.ts";

/** The function a neuron applies to its weighted sum `z`. */
export type Activation = (z: Value) => Value;

/**
 * How a {@linkcode Neuron} is made; passed on by {@linkcode Layer} and
 * {@linkcode MLP}.
 */
export interface NeuronOptions {
  /**
   * What is applied to the weighted sum.
   *
   * @default {tanh}
   */
  activation?: Activation;
  /**
   * Where the initial weights come from: uniform in [0, 1).
   *
   * @default {Math.random}
   */
  random?: () => number;
}

/**
 * A neuron with `nin` inputs and one output: `activation(w . x + b)`.
 *
 * @example
 * ```ts
 * import { Neuron, sigmoid } from "@gradlings/gradlings";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const h1 = new Neuron(2, { activation: sigmoid });
 * h1.weights[0].data = 0.3;
 * h1.weights[1].data = 0.4;
 * h1.bias.data = 0.1;
 * assertAlmostEquals(h1.forward([0.5, 0.8]).data, 0.6388, 1e-4);
 * ```
 */
export class Neuron {
  /** One weight for each input, starting uniform in [-1, 1). */
  weights: Value[];

  /** What is added to the weighted sum, starting uniform in [-1, 1). */
  bias: Value;

  #activation: Activation;

  /**
   * Makes a neuron with random weights and bias.
   *
   * @param nin The number of inputs.
   * @param options The activation and the source of randomness.
   */
  constructor(nin: number, options: NeuronOptions = {}) {
    const { activation = tanh, random = Math.random } = options;
    const initial = () => new Value(random() * 2 - 1);
    this.weights = Array.from({ length: nin }, initial);
    this.bias = initial();
    this.#activation = activation;
  }

  /**
   * Computes the neuron's output.
   *
   * @param x The inputs, as many as there are weights.
   * @returns `activation(w . x + b)`.
   * @throws {RangeError} If `x` has another length than the weights.
   */
  forward(x: Operand[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `This neuron has ${this.weights.length} weights but was given ${x.length} inputs`,
      );
    }
    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }
    return this.#activation(z);
  }

  /**
   * Lists what training may change.
   *
   * @returns The weights, then the bias: `nin + 1` values.
   */
  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
