// MISTAKE: The sum is computed with the plain numbers (data) and only wrapped at the end, so no gradient reaches the weights, the bias or the inputs.
import { Value } from "./01_value.ts";
import { tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[] = [];
  bias: Value;
  act: (z: Value) => Value;
  constructor(
    nin: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const random = options.random ?? Math.random;
    for (let n = nin; n > 0; n--) {
      this.weights.push(new Value(random() * 2 - 1));
    }
    this.bias = new Value(random() * 2 - 1);
    this.act = options.activation ?? tanh;
  }
  forward(x: (number | Value)[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `forward: ${x.length} inputs, but ${this.weights.length} expected`,
      );
    }
    let z = this.bias.data;
    for (let i = 0; i < x.length; i++) {
      const xi = x[i];
      z += this.weights[i].data * (typeof xi === "number" ? xi : xi.data);
    }
    return this.act(new Value(z));
  }
  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
