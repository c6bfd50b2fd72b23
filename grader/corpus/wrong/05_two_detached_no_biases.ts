// MISTAKE: forward wraps each output's number in a new Value, so no gradient gets back into the layer. parameters lists only the weights and forgets the biases.
import { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

export class Layer {
  neurons: Neuron[];
  constructor(
    nin: number,
    nout: number,
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    this.neurons = Array.from(
      { length: nout },
      (_, _i) => new Neuron(nin, options),
    );
  }
  forward(x: (Value | number)[]): Value[] {
    const numbers: number[] = this.neurons.map((n) => n.forward(x).data);
    return numbers.map((d) => new Value(d));
  }
  parameters(): Value[] {
    return this.neurons.flatMap((n) => n.weights);
  }
}
