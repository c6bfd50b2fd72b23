// MISTAKE: The number of inputs is not compared with the number of weights: extra inputs or weights are silently left out.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[];
  bias: Value;
  activation: (z: Value) => Value;
  constructor(
    nin: number,
    { activation, random }: {
      activation?: (z: Value) => Value;
      random?: () => number;
    } = {},
  ) {
    random ??= Math.random;
    this.activation = activation ?? tanh;
    this.weights = [];
    for (let i = 1; i <= nin; i++) {
      this.weights.push(new Value(random() * 2 - 1));
    }
    this.bias = new Value(random() * 2 - 1);
  }
  forward(x: (Value | number)[]): Value {
    let z = this.bias;
    for (let i = 0; i < Math.min(x.length, this.weights.length); i++) {
      z = add(z, mul(this.weights[i], x[i]));
    }
    return this.activation(z);
  }
  parameters(): Value[] {
    const all: Value[] = [];
    for (const w of this.weights) all.push(w);
    all.push(this.bias);
    return all;
  }
}
