import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";
function* times<T>(n: number, make: () => T) {
  while (n-- > 0) yield make();
}
export class Layer {
  neurons: Neuron[];
  constructor(
    nin: number,
    nout: number,
    options: ConstructorParameters<typeof Neuron>[1] = {},
  ) {
    this.neurons = [...times(nout, () => new Neuron(nin, options))];
  }
  forward = (x: (Value | number)[]): Value[] =>
    Array.from(this.neurons, (n) => n.forward(x));
  *[Symbol.iterator](): Generator<Value> {
    for (const n of this.neurons) yield* n.parameters();
  }
  parameters = (): Value[] => [...this];
}
