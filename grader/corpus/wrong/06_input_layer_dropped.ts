// MISTAKE: The layers are built only between the entries of nouts, so the first layer (nin to nouts[0]) is missing.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[] = [];
  constructor(
    readonly nin: number,
    nouts: number[],
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    for (let i = 0; i < nouts.length - 1; i++) {
      this.layers.push(new Layer(nouts[i], nouts[i + 1], options));
    }
  }
  forward(x: (Value | number)[]): Value[] {
    let out: (Value | number)[] = x;
    this.layers.forEach((l) => {
      out = l.forward(out);
    });
    return out as Value[];
  }
  parameters(): Value[] {
    let all: Value[] = [];
    for (const l of this.layers) all = [...all, ...l.parameters()];
    return all;
  }
  get parameterCount() {
    return this.parameters().length;
  }
}
