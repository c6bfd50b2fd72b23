// MISTAKE: fill puts one and the same neuron in every place, so all outputs are equal.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[];
  constructor(
    nin: number,
    nout: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    this.neurons = Array(nout).fill(new Neuron(nin, options));
  }
  forward = (x: (Value | number)[]): Value[] =>
    this.neurons.map((n) => n.forward(x));
  parameters = (): Value[] => this.neurons.map((n) => n.parameters()).flat();
}
