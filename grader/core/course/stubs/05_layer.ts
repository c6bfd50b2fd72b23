// Exercise 5: Layer. Read lesson 5 first: deno task lesson 5
// When you have written something: deno task grade 5
import type { Value } from "./01_value.ts";
import type { Operand } from "./02_ops.ts";
import { Neuron, type NeuronOptions } from "./04_neuron.ts";

/** Neurons side by side, all reading the same inputs. */
export class Layer {
  /** The neurons, in the order of the outputs. */
  neurons: Neuron[];

  /**
   * Makes `nout` neurons with `nin` inputs each; the options go to every one.
   */
  constructor(nin: number, nout: number, options: NeuronOptions = {}) {
    throw new Error("TODO: write the constructor of Layer");
  }

  /** Returns every neuron's output for x: always an array, even of one. */
  forward(x: Operand[]): Value[] {
    throw new Error("TODO: write forward");
  }

  /** Returns the parameters of all neurons, neuron by neuron. */
  parameters(): Value[] {
    throw new Error("TODO: write parameters");
  }
}
