// MISTAKE: Array.fill puts one and the same Value in every place, so all the weights are a single weight.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[];
  bias: Value;
  activation;
  constructor(
    nin: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const random = options.random ? options.random : Math.random;
    this.weights = new Array<Value>(nin).fill(new Value(random() * 2 - 1));
    this.bias = new Value(random() * 2 - 1);
    this.activation = options.activation ? options.activation : tanh;
  }
  forward(x: Array<Value | number>): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        "Expected length " + this.weights.length + ", got length " + x.length,
      );
    }
    let s = add(this.bias, 0);
    for (let k = 0; k < x.length; ++k) s = add(s, mul(this.weights[k], x[k]));
    return this.activation(s);
  }
  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
