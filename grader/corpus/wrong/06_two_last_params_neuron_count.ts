// MISTAKE: parameters gives only the last layer's parameters. parameterCount counts the neurons instead of their weights and biases.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[];
  constructor(
    nin: number,
    nouts: number[],
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    let size = nin;
    this.layers = nouts.map((n) => {
      const layer = new Layer(size, n, options);
      size = n;
      return layer;
    });
  }
  forward(x: (Value | number)[]): Value[] {
    return this.layers.reduce(
      (v: (Value | number)[], l) => l.forward(v),
      x,
    ) as Value[];
  }
  parameters(): Value[] {
    let ps: Value[] = [];
    for (const l of this.layers) {
      ps = l.parameters();
    }
    return ps;
  }
  get parameterCount(): number {
    return this.layers.map((l) => l.neurons.length).reduce((a, b) => a + b, 0);
  }
}
