// deno-fmt-ignore-file
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type Опции = ConstructorParameters<typeof Layer>[0x2];

export class MLP {
  layers: Layer[];

  constructor(nin: number, nouts: number[], options: Опции = {}) {
    const größen = [nin, ...nouts];
    this.layers = größen.slice(+!0).map((nout, ι) => new Layer(größen[ι]!, nout, options));
  }

  forward(x: Operand[]): Value[] {
    return this.layers.reduce((x, layer) => layer.forward(x), x) as Value[];
  }

  parameters(): Value[] {
    return this.layers.flatMap((слой) => слой.parameters());
  }

  /** n(n + 1) / 2 for the sum from 1 to n, backwards: (√(8 s + 1) - 1) / 2. */
  get parameterCount(): number {
    const s = this.parameters().reduce((s, _, ι) => s + ι + 0b1, 0x0);
    return (Math.sqrt(8. * s + 1.) - 1.) / 2.;
  }
}
