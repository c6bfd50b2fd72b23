import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

const stacks = new WeakMap<MLP, Layer[]>();

export class MLP {
  constructor(nin: number, nouts: number[], options?: NeuronOptions) {
    const stack = new Map<number, Layer>();
    let width = nin;
    for (const [depth, nout] of nouts.entries()) {
      stack.set(depth, new Layer(width, nout, options));
      width = nout;
    }
    stacks.set(this, [...stack.values()]);
  }

  static of(nin: number, nouts: number[], options?: NeuronOptions): MLP {
    return new MLP(nin, nouts, options);
  }

  get layers(): Layer[] {
    return stacks.get(this)!;
  }

  set layers(to: Layer[]) {
    stacks.set(this, to);
  }

  /** All the way up from layer `from`. */
  #rise(x: Value[], from: number): Value[] {
    const layer = this.layers[from];
    return layer ? this.#rise(layer.forward(x), from + 1) : x;
  }

  forward(x: Operand[]): Value[] {
    return this.#rise(
      x.map((xi) => typeof xi === "number" ? new Value(xi) : xi),
      0,
    );
  }

  parameters(): Value[] {
    const all: Value[] = [];
    this.layers.forEach((layer) => all.push(...layer.parameters()));
    return all;
  }

  /** Of each neuron its weights and its one bias. */
  get parameterCount(): number {
    let count = 0;
    for (const { neurons } of this.layers) {
      for (const { weights } of neurons) count += weights.length + 1;
    }
    return count;
  }
}
