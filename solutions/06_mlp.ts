/**
 * A multi-layer perceptron: layers in a row, each reading the one before.
 *
 * @module
 */
import { Value } from "./01_value.ts";
import type { Operand } from "./02_ops.ts";
import type { NeuronOptions } from "./04_neuron.ts";
import { Layer } from "./05_layer.ts";

/**
 * A network with `nin` inputs and one layer for every element of `nouts`.
 *
 * @example
 * ```ts
 * import { MLP } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const model = new MLP(2, [16, 16, 1]);
 * assertEquals(model.forward([0.1, -0.4]).length, 1);
 * assertEquals(model.parameterCount, 337);
 * ```
 */
export class MLP {
  /**
   * The layers, from the one that reads the inputs to the one that gives the
   * outputs.
   */
  layers: Layer[];

  /**
   * Makes a network of random layers.
   *
   * @param nin The number of inputs.
   * @param nouts The number of neurons of each layer; the last is the number of
   * outputs.
   * @param options Passed on to every neuron.
   */
  constructor(nin: number, nouts: number[], options: NeuronOptions = {}) {
    const sizes = [nin, ...nouts];
    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));
  }

  /**
   * The forward pass: sends the inputs through every layer in turn.
   *
   * @param x The inputs, `nin` of them.
   * @returns The last layer's outputs: always an array, even for one output.
   * @throws {RangeError} If `x` has not `nin` elements.
   */
  forward(x: Operand[]): Value[] {
    // Leaves made once: otherwise each neuron of the first layer makes its own.
    const inputs = x.map((one) => one instanceof Value ? one : new Value(one));
    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );
  }

  /**
   * Lists what training may change.
   *
   * @returns Every layer's parameters, first layer first.
   */
  parameters(): Value[] {
    return this.layers.flatMap((layer) => layer.parameters());
  }

  /** The number of parameters: every weight and every bias. */
  get parameterCount(): number {
    return this.parameters().length;
  }
}
