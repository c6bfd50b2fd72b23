// MISTAKE: The random function from the options is ignored and Math.random used, so a seeded network is not repeatable.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Activation = (z: Value) => Value;

const randomValue = () => new Value(Math.random() * 2 - 1);

export class Neuron {
  weights: Value[];
  bias: Value;
  activation: Activation;

  constructor(
    nin: number,
    options: { activation?: Activation; random?: () => number } = {},
  ) {
    this.weights = [];
    while (this.weights.length < nin) this.weights.push(randomValue());
    this.bias = randomValue();
    this.activation = options.activation ?? tanh;
  }

  forward(x: (Value | number)[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `${x.length} inputs for ${this.weights.length} weights`,
      );
    }
    const dot = (i: number): Value =>
      i === x.length ? this.bias : add(mul(this.weights[i], x[i]), dot(i + 1));
    return this.activation(dot(0));
  }

  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
