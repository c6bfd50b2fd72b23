// MISTAKE: Only the activation is handed on to the neurons and the random function is lost on the way.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[];

  constructor(
    nin: number,
    nout: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const { activation } = options;
    const ns = [];
    for (let o = 0; o < nout; o += 1) ns.push(new Neuron(nin, { activation }));
    this.neurons = ns;
  }

  forward(inputs: (Value | number)[]): Value[] {
    return this.neurons.map(function (n) {
      return n.forward(inputs);
    });
  }

  parameters(): Value[] {
    return ([] as Value[]).concat(...this.neurons.map((n) => n.parameters()));
  }
}
