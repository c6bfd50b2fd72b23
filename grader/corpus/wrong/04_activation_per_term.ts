// MISTAKE: The activation is applied to every product by itself before they are summed, instead of once to the sum.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  readonly weights: Value[];
  readonly bias: Value;
  readonly activation: (z: Value) => Value;
  constructor(
    nin: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const next = options.random ?? Math.random;
    this.weights = Array.from({ length: nin }, () => new Value(next() * 2 - 1));
    this.bias = new Value(next() * 2 - 1);
    this.activation = options.activation ?? tanh;
  }
  forward(x: (number | Value)[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `x has ${x.length} entries, w has ${this.weights.length}`,
      );
    }
    return x
      .map((xi, i) => this.activation(mul(this.weights[i], xi)))
      .reduce((a, b) => add(a, b), this.bias);
  }
  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
