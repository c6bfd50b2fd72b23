// MISTAKE: The bias is added inside the loop, once per input instead of once per neuron.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[];
  bias: Value;
  g: (z: Value) => Value;

  constructor(
    nin: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const rand = options.random ?? (() => Math.random());
    const start = () => new Value((rand() - 0.5) * 2);
    this.weights = Array.from(Array(nin), start);
    this.bias = start();
    this.g = options.activation ?? ((z) => tanh(z));
  }

  forward(x: (Value | number)[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `Inputs ${x.length} ≠ weights ${this.weights.length}`,
      );
    }
    let sum = new Value(0);
    for (let i = 0; i < this.weights.length; i++) {
      sum = add(sum, add(mul(this.weights[i], x[i]), this.bias));
    }
    return this.g(sum);
  }

  parameters() {
    return [this.weights, this.bias].flat();
  }
}
