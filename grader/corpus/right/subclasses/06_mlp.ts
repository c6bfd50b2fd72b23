import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type LayerOptions = ConstructorParameters<typeof Layer>[2];

class MLP {
  #layers: Layer[];

  constructor(nin: number, nouts: number[], options?: LayerOptions) {
    const sizes = [nin, ...nouts];
    this.#layers = nouts.map((nout, i) => new Layer(sizes[i]!, nout, options));
  }

  get layers(): Layer[] {
    return this.#layers;
  }
  set layers(layers: Layer[]) {
    this.#layers = layers;
  }

  forward(x: (Value | number)[]): Value[] {
    const inputs = x.map((one) =>
      typeof one === "number" ? new Value(one) : one
    );
    return this.#layers.reduce(
      (values, layer) => layer.forward(values),
      inputs,
    );
  }

  parameters(): Value[] {
    return this.#layers.map((layer) => layer.parameters()).flat();
  }

  get parameterCount(): number {
    return this.parameters().length;
  }
}

export { MLP };
