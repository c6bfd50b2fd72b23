// MISTAKE: The activation is stored but never applied: forward returns the weighted sum itself.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[];
  bias: Value;
  #activation: (z: Value) => Value;

  constructor(
    nin: number,
    { activation = tanh, random = Math.random }: {
      activation?: (z: Value) => Value;
      random?: () => number;
    } = {},
  ) {
    const uniform = () => new Value(2 * random() - 1);
    this.weights = Array.from({ length: nin }, uniform);
    this.bias = uniform();
    this.#activation = activation;
  }

  forward(x: (Value | number)[]): Value {
    const n = this.weights.length;
    if (x.length !== n) {
      throw new RangeError("expected " + n + " inputs, not " + x.length);
    }
    return this.weights.map((w, i) => mul(w, x[i])).reduce(
      (a, b) => add(a, b),
      this.bias,
    );
  }

  parameters = (): Value[] => [...this.weights, this.bias];
}
