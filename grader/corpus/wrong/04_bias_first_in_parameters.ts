// MISTAKE: parameters gives the bias before the weights.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  bias: Value;
  weights: Value[];
  f: (z: Value) => Value;

  constructor(
    nin: number,
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    const r = options?.random ?? Math.random;
    this.weights = new Array(nin).fill(0).map((_) => new Value(-1 + 2 * r()));
    this.bias = new Value(-1 + 2 * r());
    this.f = options?.activation ?? tanh;
  }

  forward(x: (Value | number)[]): Value {
    if (x.length < this.weights.length || x.length > this.weights.length) {
      throw new RangeError(
        `This neuron has ${this.weights.length} inputs, you gave ${x.length}.`,
      );
    }
    let total: Value = this.bias;
    for (const i in x) total = add(total, mul(x[i], this.weights[i]));
    return this.f(total);
  }

  parameters(): Value[] {
    return [this.bias, ...this.weights];
  }
}
