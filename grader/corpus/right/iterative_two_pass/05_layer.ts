import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

export class Layer {
  neurons: Neuron[] = [];

  constructor(nin: number, nout: number, options?: NeuronOptions) {
    for (const i of Array(nout).keys()) {
      this.neurons[i] = new Neuron(nin, options);
    }
  }

  forward(x: Operand[]): Value[] {
    const outputs: Value[] = [];
    for (const [i, neuron] of this.neurons.entries()) {
      outputs[i] = neuron.forward(x);
    }
    return outputs;
  }

  parameters(): Value[] {
    const all: Value[] = [];
    for (const neuron of this.neurons) {
      for (const parameter of neuron.parameters()) {
        all.push(parameter);
      }
    }
    return all;
  }
}
