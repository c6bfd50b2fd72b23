// MISTAKE: The number of inputs and the number of neurons are swapped.
import { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[] = [];
  constructor(
    nin: number,
    nout: number,
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    for (let i = 0; i < nin; i++) {
      this.neurons.push(new Neuron(nout, options));
    }
  }
  forward(x: (Value | number)[]): Value[] {
    const outs: Value[] = [];
    for (const n of this.neurons) outs.push(n.forward(x));
    return outs;
  }
  parameters(): Value[] {
    const ps: Value[] = [];
    for (const n of this.neurons) ps.push(...n.parameters());
    return ps;
  }
}
