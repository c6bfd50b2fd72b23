import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type Options = { activation?: (z: Value) => Value; random?: () => number };

class MLP {
  #layers: Layer[] = [];

  constructor(nin: number, nouts: number[], options: Options = {}) {
    const sizes = [nin, ...nouts];
    for (let i = 1; i < sizes.length; i++) {
      this.#layers.push(new Layer(sizes[i - 1], sizes[i], options));
    }
  }

  get layers(): Layer[] {
    return this.#layers;
  }
  set layers(to: Layer[]) {
    this.#layers = to;
  }

  // The inputs become leaves once, here, and every neuron of the first layer shares them.
  forward(x: Operand[]): Value[] {
    let signal = Array.from(x, (a) => typeof a === "number" ? new Value(a) : a);
    for (const layer of this.#layers) signal = layer.forward(signal);
    return signal;
  }

  parameters(): Value[] {
    const all: Value[] = [];
    for (const layer of this.#layers) {
      for (const p of layer.parameters()) all.push(p);
    }
    return all;
  }

  get parameterCount(): number {
    return this.parameters().length;
  }
}

export { MLP };
