// Exercise 5: the layer

import { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[];

  constructor(
    nin: number,
    nout: number,
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    console.log("making a layer:", nin, "->", nout);
    this.neurons = [];
    for (let i = 0; i < nout; i = i + 1) {
      let neuron = new Neuron(nin, options);
      this.neurons.push(neuron);
    }
  }

  forward(x: (Value | number)[]): Value[] {
    let outputs: Value[] = [];
    for (let i = 0; i < this.neurons.length; i = i + 1) {
      let neuron = this.neurons[i];
      let output = neuron.forward(x);
      outputs.push(output);
    }
    return outputs;
  }

  parameters(): Value[] {
    let all: Value[] = [];
    for (let i = 0; i < this.neurons.length; i = i + 1) {
      let some = this.neurons[i].parameters();
      for (let j = 0; j < some.length; j = j + 1) {
        all.push(some[j]);
      }
    }
    return all;
  }
}
