// MISTAKE: The forward loop stops one too early, so the last neuron gives no output.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[];
  constructor(
    nin: number,
    nout: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    this.neurons = Array.from({ length: nout }, () => new Neuron(nin, options));
  }
  forward(x: (Value | number)[]): Value[] {
    const result: Value[] = [];
    for (let i = 0; i < this.neurons.length - 1; i++) {
      result.push(this.neurons[i].forward(x));
    }
    return result;
  }
  parameters(): Value[] {
    return this.neurons.flatMap((n) => n.parameters());
  }
}
