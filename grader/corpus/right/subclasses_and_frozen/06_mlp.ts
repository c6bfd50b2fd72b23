import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type LayerOptions = ConstructorParameters<typeof Layer>[2];

class FirstLayer extends Layer {}
class HiddenLayer extends Layer {}
class LastLayer extends Layer {}

class MLP {
  #layers: Layer[];

  constructor(nin: number, nouts: number[], options?: LayerOptions) {
    const layers: Layer[] = [...MLP.#make(nin, nouts, options)];
    Object.freeze(layers);
    this.#layers = layers;
    Object.freeze(this);
  }

  static *#make(
    nin: number,
    nouts: readonly number[],
    options: LayerOptions,
  ): Generator<Layer> {
    for (const [i, nout] of nouts.entries()) {
      const Kind = i === nouts.length - 1
        ? LastLayer
        : i === 0
        ? FirstLayer
        : HiddenLayer;
      yield new Kind(nouts[i - 1] ?? nin, nout, options);
    }
  }

  get layers(): Layer[] {
    return this.#layers;
  }
  set layers(layers: Layer[]) {
    this.#layers = layers;
  }

  forward(x: Operand[]): Value[] {
    const input: Operand[] = [...x];
    Object.freeze(input);
    let output = input;
    for (const layer of this.#layers) output = layer.forward(output);
    return output as Value[];
  }

  *#parameters(): Generator<Value> {
    for (const layer of this.#layers) yield* layer.parameters();
  }

  parameters(): Value[] {
    const parameters = Array.from(this.#parameters());
    Object.freeze(parameters);
    return parameters;
  }

  get parameterCount(): number {
    return this.#parameters().reduce((count) => count + 1, 0);
  }
}

for (const made of [FirstLayer, HiddenLayer, LastLayer, MLP]) {
  Object.freeze(made.prototype);
  Object.freeze(made);
}

export { MLP };
