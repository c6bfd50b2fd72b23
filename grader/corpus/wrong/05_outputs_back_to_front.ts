// MISTAKE: Each output is put in front of the earlier ones, so the outputs come in reverse order of the neurons.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type In = (Value | number)[];

export class Layer {
  neurons: Neuron[];
  constructor(
    nin: number,
    nout: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const make = (k: number): Neuron[] =>
      k === 0 ? [] : [new Neuron(nin, options), ...make(k - 1)];
    this.neurons = make(nout);
  }
  forward(x: In): Value[] {
    const run = ([first, ...rest]: Neuron[], done: Value[]): Value[] =>
      first === undefined ? done : run(rest, [first.forward(x), ...done]);
    return run(this.neurons, []);
  }
  parameters(): Value[] {
    return this.neurons.map((n) => n.parameters()).flat();
  }
}
