import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";
export class MLP {
  layers: Layer[];
  constructor(
    nin: number,
    nouts: number[],
    options: ConstructorParameters<typeof Layer>[2] = {},
  ) {
    this.layers = nouts.map((n) => new Layer(nin, nin = n, options)); // arguments go left to right: the old nin, then the new
  }
  forward = (x: (Value | number)[]): Value[] =>
    this.layers.reduce(
      (v, l) => l.forward(v),
      x.map((v) => typeof v === "number" ? new Value(v) : v),
    );
  *#all() {
    for (const l of this.layers) yield* l.parameters();
  }
  parameters = (): Value[] => [...this.#all()];
  get parameterCount(): number {
    return Uint32Array.from(this.layers, (l) => l.parameters().length).reduce(
      (a, b) => a + b,
      0,
    );
  }
}
