import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;
type NeuronOptions = ConstructorParameters<typeof Neuron>[1];

function make<T>(n: number, one: () => T): T[] {
  if (n <= 0) return [];
  const first = one(); // before the others, so that random is asked in order
  return [first, ...make(n - 1, one)];
}

function all<T, U>([first, ...rest]: T[], f: (one: T) => U): U[] {
  return first === undefined ? [] : [f(first), ...all(rest, f)];
}

function join<T>([first, ...rest]: T[][]): T[] {
  return first === undefined ? [] : [...first, ...join(rest)];
}

export class Layer {
  neurons: Neuron[];

  constructor(nin: number, nout: number, options?: NeuronOptions) {
    this.neurons = make(nout, () => new Neuron(nin, options));
  }

  forward(x: Operand[]): Value[] {
    return all(this.neurons, (neuron) => neuron.forward(x));
  }

  parameters(): Value[] {
    return join(all(this.neurons, (neuron) => neuron.parameters()));
  }
}
