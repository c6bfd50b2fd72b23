// MISTAKE: Every layer is given the network's inputs again instead of the outputs of the layer before it.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[];

  constructor(
    nin: number,
    nouts: number[],
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const sizes = [nin, ...nouts];
    this.layers = [];
    for (let i = 1; i < sizes.length; i++) {
      this.layers.push(new Layer(sizes[i - 1], sizes[i], options));
    }
  }

  forward(x: (Value | number)[]): Value[] {
    let out: Value[] = [];
    for (const layer of this.layers) {
      out = layer.forward(x);
    }
    return out;
  }

  parameters(): Value[] {
    return this.layers.map((l) => l.parameters()).flat();
  }

  get parameterCount(): number {
    return this.parameters().length;
  }
}
