// MISTAKE: The bias is never added to the weighted sum.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Options = { activation?: (z: Value) => Value; random?: () => number };

export class Neuron {
  weights: Value[] = [];
  bias: Value;
  activation: (z: Value) => Value;

  constructor(nin: number, options: Options = {}) {
    const random = options.random ?? Math.random;
    this.activation = options.activation ?? tanh;
    for (let i = 0; i < nin; i++) {
      this.weights.push(new Value(random() * 2 - 1));
    }
    this.bias = new Value(random() * 2 - 1);
  }

  forward(x: (Value | number)[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `need ${this.weights.length} inputs but got ${x.length}`,
      );
    }
    let sum = new Value(0);
    for (let i = 0; i < x.length; i++) {
      sum = add(sum, mul(this.weights[i], x[i]));
    }
    return this.activation(sum);
  }

  parameters(): Value[] {
    return this.weights.concat([this.bias]);
  }
}
