// MISTAKE: Every layer is built for the network's inputs instead of for the outputs of the layer before it.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[];
  constructor(
    nin: number,
    nouts: number[],
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    this.layers = nouts.map((nout) => new Layer(nin, nout, options));
  }
  forward(x: (Value | number)[]): Value[] {
    for (const layer of this.layers) x = layer.forward(x);
    return x as Value[];
  }
  parameters(): Value[] {
    return this.layers.flatMap((l) => l.parameters());
  }
  get parameterCount(): number {
    return this.parameters().length;
  }
}
