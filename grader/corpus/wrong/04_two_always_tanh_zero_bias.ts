// MISTAKE: The activation option is ignored and tanh always used. The bias starts at 0 instead of at a random number.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[];
  bias = new Value(0);
  constructor(
    nin: number,
    options: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const random = options.random ?? Math.random;
    this.weights = Array.from(
      { length: nin },
      () => new Value(random() * 2 - 1),
    );
  }
  forward(x: (number | Value)[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `${this.weights.length} inputs needed, ${x.length} given`,
      );
    }
    const products = this.weights.map((w, i) => mul(w, x[i]));
    return tanh(products.reduce((a, b) => add(a, b), this.bias));
  }
  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
