// Exercise 6: MLP. Read lesson 6 first: deno task lesson 6
// When you have written something: deno task grade 6
import type { Value } from "./01_value.ts";
import type { Operand } from "./02_ops.ts";
import type { NeuronOptions } from "./04_neuron.ts";
import { Layer } from "./05_layer.ts";

/** A multi-layer perceptron: layers in a row, each reading the one before. */
export class MLP {
  /** The layers, from the inputs to the outputs. */
  layers: Layer[];

  /**
   * new MLP(2, [3, 1]) has 2 inputs, a layer of 3 neurons that reads them, and
   * a layer of 1 neuron that reads those 3. The options go to every layer.
   */
  constructor(nin: number, nouts: number[], options: NeuronOptions = {}) {
    throw new Error("TODO: write the constructor of MLP");
  }

  /** Sends x through every layer in turn: always an array, even of one. */
  forward(x: Operand[]): Value[] {
    throw new Error("TODO: write forward");
  }

  /** Returns the parameters of all layers, first layer first. */
  parameters(): Value[] {
    throw new Error("TODO: write parameters");
  }

  /** How many parameters there are. */
  get parameterCount(): number {
    throw new Error("TODO: write parameterCount");
  }
}
