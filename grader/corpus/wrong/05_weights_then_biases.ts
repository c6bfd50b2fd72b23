// MISTAKE: parameters gives the weights of all neurons first and all the biases at the end, not neuron by neuron.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Array<Neuron>;
  constructor(
    nin: number,
    nout: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    this.neurons = [];
    while (this.neurons.length !== nout) {
      this.neurons.push(new Neuron(nin, options));
    }
  }
  forward(x: (Value | number)[]): Value[] {
    const y = [];
    for (let j = 0; j < this.neurons.length; j++) {
      y[j] = this.neurons[j].forward(x);
    }
    return y;
  }
  parameters(): Value[] {
    const weights = this.neurons.flatMap((n) => n.weights);
    const biases = this.neurons.map((n) => n.bias);
    return [...weights, ...biases];
  }
}
