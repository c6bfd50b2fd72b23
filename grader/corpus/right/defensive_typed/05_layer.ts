import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

function requireCount(candidate: number, role: string): number {
  if (typeof candidate !== "number") {
    throw new TypeError(
      `Layer: ${role} must be a number, not a ${typeof candidate}`,
    );
  }
  if (!Number.isInteger(candidate) || candidate < 0) {
    throw new RangeError(
      `Layer: ${role} must be 0, 1, 2, ..., not ${candidate}`,
    );
  }
  return candidate;
}

function requireArray(candidate: readonly Operand[]): readonly Operand[] {
  if (!Array.isArray(candidate)) {
    throw new TypeError(
      `Layer: the inputs must be an array, not a ${typeof candidate}`,
    );
  }
  return candidate;
}

function frozenCopy(options: NeuronOptions): Readonly<NeuronOptions> {
  return Object.freeze({ ...options });
}

export class Layer {
  public neurons: Neuron[];

  public constructor(
    nin: number,
    nout: number,
    options: Readonly<NeuronOptions> = {},
  ) {
    requireCount(nin, "nin");
    requireCount(nout, "nout");
    const shared: Readonly<NeuronOptions> = frozenCopy(options);
    const neurons: Neuron[] = [];
    for (let i: number = 0; i < nout; i += 1) {
      neurons.push(new Neuron(nin, shared));
    }
    this.neurons = neurons;
  }

  public forward(x: readonly Operand[]): Value[] {
    const inputs: readonly Operand[] = requireArray(x);
    const outputs: Value[] = [];
    for (const neuron of this.neurons) {
      outputs.push(neuron.forward(inputs.slice()));
    }
    return outputs;
  }

  public parameters(): Value[] {
    const listed: Value[] = [];
    for (const neuron of this.neurons) {
      listed.push(...neuron.parameters());
    }
    return listed;
  }
}
