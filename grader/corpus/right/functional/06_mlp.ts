import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type Options = ConstructorParameters<typeof Layer>[2];

const lift = (a: Operand): Value => typeof a === "number" ? new Value(a) : a;

export const MLP = class {
  layers: Layer[];

  constructor(nin: number, nouts: number[], options?: Options) {
    this.layers = nouts.map((nout, i) =>
      new Layer(nouts[i - 1] ?? nin, nout, options)
    );
  }

  forward = (x: Operand[]): Value[] =>
    this.layers.reduce((signal, layer) => layer.forward(signal), x.map(lift));

  parameters = (): Value[] =>
    this.layers.map((layer) => layer.parameters()).flat();

  get parameterCount(): number {
    return this.layers
      .flatMap(({ neurons }) => neurons)
      .reduce((count, { weights }) => count + weights.length + 1, 0);
  }
};

export type MLP = InstanceType<typeof MLP>;
