// MISTAKE: forward returns the outputs of all the layers together, hidden ones too, instead of the last layer's only.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[];
  constructor(
    nin: number,
    nouts: number[],
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    this.layers = nouts.map((n, i) =>
      i ? new Layer(nouts[i - 1], n, options) : new Layer(nin, n, options)
    );
  }
  forward(x: (Value | number)[]): Value[] {
    const all: Value[] = [];
    let h = x;
    for (let i = 0; i < this.layers.length; i++) {
      const o = this.layers[i].forward(h);
      all.push(...o);
      h = o;
    }
    return all;
  }
  parameters(): Value[] {
    return this.layers.flatMap((l) => l.parameters());
  }
  get parameterCount(): number {
    return this.parameters().length;
  }
}
