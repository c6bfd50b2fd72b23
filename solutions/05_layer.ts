/**
 * A layer: neurons side by side, all reading the same inputs.
 *
 * @module
 */
import type { Value } from "./01_value.ts";
import type { Operand } from "./02_ops.ts";
import { Neuron, type NeuronOptions } from "./04_neuron.ts";

/**
 * `nout` neurons with `nin` inputs each.
 *
 * @example
 * ```ts
 * import { Layer } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const hidden = new Layer(2, 3);
 * assertEquals(hidden.forward([0.5, 0.8]).length, 3);
 * assertEquals(hidden.parameters().length, 3 * (2 + 1));
 * ```
 */
export class Layer {
  /** The neurons, in the order of the outputs. */
  neurons: Neuron[];

  /**
   * Makes a layer of random neurons.
   *
   * @param nin The number of inputs of each neuron.
   * @param nout The number of neurons, which is the number of outputs.
   * @param options Passed on to every neuron.
   */
  constructor(nin: number, nout: number, options: NeuronOptions = {}) {
    this.neurons = Array.from(
      { length: nout },
      () => new Neuron(nin, options),
    );
  }

  /**
   * Computes every neuron's output for the same inputs.
   *
   * @param x The inputs, `nin` of them.
   * @returns The `nout` outputs: always an array, even for one neuron.
   * @throws {RangeError} If `x` has not `nin` elements.
   */
  forward(x: Operand[]): Value[] {
    return this.neurons.map((neuron) => neuron.forward(x));
  }

  /**
   * Lists what training may change.
   *
   * @returns Neuron by neuron, its weights and then its bias: `nout * (nin +
   * 1)` values.
   */
  parameters(): Value[] {
    return this.neurons.flatMap((neuron) => neuron.parameters());
  }
}
