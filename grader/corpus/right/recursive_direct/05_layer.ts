import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

export class Layer {
  public neurons: Neuron[] = [];

  public constructor(nin: number, nout: number, options?: NeuronOptions) {
    while (this.neurons.length < nout) {
      this.neurons.push(new Neuron(nin, options));
    }
  }

  public forward(x: (Value | number)[]): Value[] {
    const out: Value[] = [];
    for (const neuron of this.neurons) out.push(neuron.forward(x));
    return out;
  }

  public parameters(): Value[] {
    const all: Value[] = [];
    for (const neuron of this.neurons) all.push(...neuron.parameters());
    return all;
  }
}
