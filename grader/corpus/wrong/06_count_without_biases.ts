// MISTAKE: parameterCount multiplies the layer sizes and forgets that each neuron also has a bias.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[];
  #sizes: number[];
  constructor(
    nin: number,
    nouts: number[],
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    this.#sizes = [nin].concat(nouts);
    this.layers = nouts.map((n, i) => new Layer(this.#sizes[i], n, options));
  }
  forward(x: (Value | number)[]): Value[] {
    return this.layers.reduce<(Value | number)[]>(
      (h, layer) => layer.forward(h),
      x,
    ) as Value[];
  }
  parameters(): Value[] {
    return this.layers.flatMap((layer) => layer.parameters());
  }
  get parameterCount(): number {
    let count = 0;
    for (let i = 0; i + 1 < this.#sizes.length; i++) {
      count += this.#sizes[i] * this.#sizes[i + 1];
    }
    return count;
  }
}
