import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Options = ConstructorParameters<typeof Neuron>[1];

export const Layer = class {
  neurons: Neuron[];

  constructor(nin: number, nout: number, ...options: [Options?]) {
    this.neurons = new Array(nout).fill(nin).map((n) =>
      new Neuron(n, ...options)
    );
  }

  forward = (x: (Value | number)[]): Value[] =>
    this.neurons.map((neuron) => neuron.forward(x));

  parameters = (): Value[] =>
    this.neurons.flatMap((neuron) => neuron.parameters());
};

export type Layer = InstanceType<typeof Layer>;
