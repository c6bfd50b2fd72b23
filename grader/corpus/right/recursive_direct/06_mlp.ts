import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

export class MLP {
  public layers: Layer[];

  public constructor(nin: number, nouts: number[], options?: NeuronOptions) {
    this.layers = stack(nin, nouts, options);
  }

  public forward(x: Operand[]): Value[] {
    return through(this.layers, x);
  }

  public parameters(): Value[] {
    return gather(this.layers);
  }

  public get parameterCount(): number {
    let count = 0;
    for (const layer of this.layers) {
      for (const neuron of layer.neurons) count += neuron.weights.length + 1;
    }
    return count;
  }
}

/* A network is nothing, or a layer followed by a network: three recursions. */

function stack(
  nin: number,
  [nout, ...rest]: number[],
  options?: NeuronOptions,
): Layer[] {
  if (nout === undefined) return [];
  return [new Layer(nin, nout, options), ...stack(nout, rest, options)];
}

function through([first, ...rest]: Layer[], x: Operand[]): Value[] {
  if (first === undefined) {
    return x.map((a) => (typeof a === "number" ? new Value(a) : a));
  }
  return through(rest, first.forward(x));
}

function gather([first, ...rest]: Layer[]): Value[] {
  return first === undefined ? [] : [...first.parameters(), ...gather(rest)];
}
