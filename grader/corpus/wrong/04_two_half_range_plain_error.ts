// MISTAKE: The weights and bias are drawn from [-0.5, 0.5) instead of [-1, 1). A wrong number of inputs throws a plain Error that names no lengths instead of a RangeError.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[];
  bias: Value;
  private activation: (z: Value) => Value;
  constructor(
    nin: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const { activation = tanh, random = Math.random } = options;
    const init = () => new Value(random() - 0.5);
    this.weights = Array.from({ length: nin }, init);
    this.bias = init();
    this.activation = activation;
  }
  forward(x: (number | Value)[]): Value {
    if (x.length !== this.weights.length) {
      throw new Error("wrong number of inputs");
    }
    let z = this.bias;
    for (const [i, w] of this.weights.entries()) z = add(z, mul(w, x[i]));
    return this.activation(z);
  }
  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
