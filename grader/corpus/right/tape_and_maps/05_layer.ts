import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;
interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

const members = new WeakMap<Layer, Neuron[]>();

export class Layer {
  constructor(nin: number, nout: number, options?: NeuronOptions) {
    members.set(
      this,
      Array.from({ length: nout }, () => new Neuron(nin, options)),
    );
  }

  static of(nin: number, nout: number, options?: NeuronOptions): Layer {
    return new Layer(nin, nout, options);
  }

  get neurons(): Neuron[] {
    return members.get(this)!;
  }

  set neurons(to: Neuron[]) {
    members.set(this, to);
  }

  forward(x: Operand[]): Value[] {
    const outputs = new Map<Neuron, Value>();
    for (const neuron of this.neurons) outputs.set(neuron, neuron.forward(x));
    return this.neurons.map((neuron) => outputs.get(neuron)!);
  }

  parameters(): Value[] {
    return this.neurons.map((neuron) => neuron.parameters()).flat();
  }
}
