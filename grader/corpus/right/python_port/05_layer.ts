// nn.py, class Layer(Module)

import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

// range(n)
const range = (n: number): number[] => [...Array(n).keys()];

class Layer {
  neurons: Neuron[];

  constructor(
    nin: number,
    nout: number,
    kwargs: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    // [Neuron(nin, **kwargs) for _ in range(nout)]
    this.neurons = range(nout).map((_) => new Neuron(nin, { ...kwargs }));
  }

  // micrograd gives out[0] if len(out) == 1 else out; here it is a list, always
  forward(x: (Value | number)[]): Value[] {
    const out = this.neurons.map((n) => n.forward(x));
    return out;
  }

  // [p for neuron in self.neurons for p in neuron.parameters()]
  parameters(): Value[] {
    const list: Value[] = [];
    for (const neuron of this.neurons) {
      for (const p of neuron.parameters()) {
        list.push(p);
      }
    }
    return list;
  }
}

export { Layer };
