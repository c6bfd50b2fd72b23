// MISTAKE: The inputs are cut to the layer's size before the neurons see them, so too many inputs raise no RangeError.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[];
  constructor(
    private nin: number,
    nout: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    this.neurons = Array.from(Array(nout), () => new Neuron(nin, options));
  }
  forward(x: (Value | number)[]): Value[] {
    const mine = x.slice(0, this.nin);
    return this.neurons.map((n) => n.forward(mine));
  }
  parameters(): Value[] {
    return this.neurons.flatMap((n) => n.parameters());
  }
}
