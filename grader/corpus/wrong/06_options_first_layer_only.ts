// MISTAKE: Only the first layer is given the options; the later ones use tanh and Math.random.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Options = { activation?: (z: Value) => Value; random?: () => number };

export class MLP {
  layers: Layer[];
  constructor(nin: number, nouts: number[], options?: Options) {
    const [first, ...others] = nouts;
    this.layers = [new Layer(nin, first, options)];
    let last = first;
    for (const n of others) {
      this.layers.push(new Layer(last, n));
      last = n;
    }
  }
  forward(x: (Value | number)[]): Value[] {
    const go = (i: number, v: (Value | number)[]): Value[] => {
      const out = this.layers[i].forward(v);
      return i + 1 === this.layers.length ? out : go(i + 1, out);
    };
    return go(0, x);
  }
  parameters(): Value[] {
    return this.layers.flatMap((l) => l.parameters());
  }
  get parameterCount(): number {
    return this.parameters().length;
  }
}
