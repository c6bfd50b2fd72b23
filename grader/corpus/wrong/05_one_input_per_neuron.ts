// MISTAKE: Neuron number i is given only input number i, although in a layer every neuron sees all the inputs.
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[] = [];
  constructor(
    _nin: number,
    nout: number,
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    for (let i = 0; i < nout; i++) this.neurons.push(new Neuron(1, options));
  }
  forward(x: (Value | number)[]): Value[] {
    return this.neurons.map((n, i) => n.forward([x[i]]));
  }
  parameters(): Value[] {
    const list: Value[] = [];
    this.neurons.forEach((n) => n.parameters().forEach((p) => list.push(p)));
    return list;
  }
}
