import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

export class MLP {
  layers: Layer[] = [];

  constructor(nin: number, nouts: number[], options?: NeuronOptions) {
    for (const [i, nout] of nouts.entries()) {
      const width = i === 0 ? nin : nouts[i - 1];
      this.layers[i] = new Layer(width, nout, options);
    }
  }

  forward(x: Operand[]): Value[] {
    let signal: Value[] = [];
    for (const [i, input] of x.entries()) {
      signal[i] = typeof input === "number"
        ? new Value(input, [], "", `x${i}`)
        : input;
    }
    for (const layer of this.layers) {
      signal = layer.forward(signal);
    }
    return signal;
  }

  parameters(): Value[] {
    const all: Value[] = [];
    for (const layer of this.layers) {
      for (const parameter of layer.parameters()) {
        all.push(parameter);
      }
    }
    return all;
  }

  get parameterCount(): number {
    let count = 0;
    for (const layer of this.layers) {
      count += layer.parameters().length;
    }
    return count;
  }
}
