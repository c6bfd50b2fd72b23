// MISTAKE: The last layer is built without the chosen activation (it just passes its sum on), although every neuron has to use it.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[] = [];
  constructor(
    nin: number,
    nouts: number[],
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const dims = [nin, ...nouts];
    for (let i = 0; i < nouts.length; i++) {
      const isLast = i === nouts.length - 1;
      const opts = isLast
        ? { ...options, activation: (z: Value) => z }
        : options;
      this.layers.push(new Layer(dims[i], dims[i + 1], opts));
    }
  }
  forward(x: (Value | number)[]): Value[] {
    let cur = x;
    for (const l of this.layers) cur = l.forward(cur);
    return cur as Value[];
  }
  parameters(): Value[] {
    return this.layers.flatMap((l) => l.parameters());
  }
  get parameterCount(): number {
    return this.parameters().length;
  }
}
