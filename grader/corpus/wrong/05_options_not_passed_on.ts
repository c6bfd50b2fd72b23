// MISTAKE: The options are not passed on to the neurons, so they always use tanh and Math.random.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

interface Opts {
  activation?: (z: Value) => Value;
  random?: () => number;
}

export class Layer {
  neurons: Neuron[];
  options?: Opts;
  constructor(nin: number, nout: number, options?: Opts) {
    this.options = options;
    this.neurons = [...new Array(nout)].map(() => new Neuron(nin));
  }
  forward(x: (Value | number)[]): Value[] {
    return this.neurons.map((neuron) => neuron.forward(x));
  }
  parameters(): Value[] {
    return this.neurons.reduce<Value[]>(
      (all, n) => all.concat(n.parameters()),
      [],
    );
  }
}
