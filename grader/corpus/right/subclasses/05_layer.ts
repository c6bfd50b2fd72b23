import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type NeuronOptions = ConstructorParameters<typeof Neuron>[1];

class Layer {
  #neurons: Neuron[];

  constructor(nin: number, nout: number, options?: NeuronOptions) {
    this.#neurons = new Array(nout).fill(nin).map((n: number) =>
      new Neuron(n, options)
    );
  }

  get neurons(): Neuron[] {
    return this.#neurons;
  }
  set neurons(neurons: Neuron[]) {
    this.#neurons = neurons;
  }

  forward(x: (Value | number)[]): Value[] {
    return this.#neurons.map((neuron) => neuron.forward(x));
  }

  parameters(): Value[] {
    return this.#neurons.map((neuron) => neuron.parameters()).flat();
  }
}

export { Layer };
