import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type NeuronOptions = {
  activation?: (z: Value) => Value;
  random?: () => number;
};

const wire = (x: Operand): Value => (typeof x === "number" ? new Value(x) : x);

export class MLP {
  declare layers: Layer[];
  declare forward: (x: Operand[]) => Value[];
  declare parameters: () => Value[];
  declare readonly parameterCount: number;

  constructor(nin: number, nouts: number[], options: NeuronOptions = {}) {
    const { layers } = nouts.reduce(
      ({ width, layers }, nout) => ({
        width: nout,
        layers: [...layers, new Layer(width, nout, options)],
      }),
      { width: nin, layers: [] as Layer[] },
    );
    Object.defineProperties(this, {
      layers: { enumerable: true, writable: true, value: layers },
      parameterCount: {
        get: () => {
          const { length } = this.parameters();
          return length;
        },
      },
    });
    this.forward = ([...inputs]) => {
      const { layers } = this;
      const signals = [inputs.map(wire)];
      for (const layer of layers) signals.unshift(layer.forward(signals[0]));
      const [last] = signals;
      return last;
    };
    this.parameters = () => {
      const { layers } = this;
      return layers.map((layer) => layer.parameters()).flat();
    };
  }
}
