import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;
type NeuronOptions = {
  activation?: (z: Value) => Value;
  random?: () => number;
};

const row: unique symbol = Symbol("the row of neurons");

export class Layer {
  declare [row]: { neurons: Neuron[] };
  declare neurons: Neuron[];
  declare forward: (x: Operand[]) => Value[];
  declare parameters: () => Value[];

  constructor(nin: number, nout: number, { ...options }: NeuronOptions = {}) {
    const build = (): Neuron => new Neuron(nin, { ...options });
    Object.defineProperty(this, row, {
      value: { neurons: Array.from({ length: nout }, build) },
    });
    Object.defineProperty(this, "neurons", {
      enumerable: true,
      get: () => this[row].neurons,
      set: (neurons: Neuron[]) => void Object.assign(this[row], { neurons }),
    });
    this.forward = (x) => {
      const { neurons } = this;
      return neurons.map(({ forward }, i) => forward.call(neurons[i], x));
    };
    this.parameters = () => {
      const { neurons } = this;
      return ([] as Value[]).concat(
        ...neurons.map((neuron) => neuron.parameters()),
      );
    };
  }
}
