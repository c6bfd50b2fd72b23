// nn.py, class MLP(Module)

import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

const range = (n: number): number[] => [...Array(n).keys()];
const len = (list: { length: number }): number => list.length;

class MLP {
  layers: Layer[];

  constructor(
    nin: number,
    nouts: number[],
    kwargs: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const sz = [nin].concat(nouts);
    this.layers = range(len(nouts)).map((i) =>
      new Layer(sz[i] as number, sz[i + 1] as number, { ...kwargs })
    );
  }

  // for layer in self.layers: x = layer(x)
  forward(x: (Value | number)[]): Value[] {
    let values = x.map((xi) => xi instanceof Value ? xi : new Value(xi));
    for (const layer of this.layers) {
      values = layer.forward(values);
    }
    return values;
  }

  // [p for layer in self.layers for p in layer.parameters()]
  parameters(): Value[] {
    return this.layers.reduce(
      (list: Value[], layer) => list.concat(layer.parameters()),
      [],
    );
  }

  // @property
  get parameterCount(): number {
    return len(this.parameters());
  }
}

export { MLP };
