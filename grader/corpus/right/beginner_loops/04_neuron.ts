// Exercise 4: the neuron

import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

export class Neuron {
  weights: Value[];
  bias: Value;
  activation: (z: Value) => Value;

  constructor(
    nin: number,
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    let random = Math.random;
    let activation: (z: Value) => Value = tanh;
    if (options !== undefined) {
      if (options.random !== undefined) {
        random = options.random;
      }
      if (options.activation !== undefined) {
        activation = options.activation;
      }
    }
    this.activation = activation;

    this.weights = [];
    for (let i = 0; i < nin; i = i + 1) {
      let r = random();
      let weight = new Value(r * 2 - 1);
      this.weights.push(weight);
    }

    let r = random();
    this.bias = new Value(r * 2 - 1);
  }

  forward(x: (Value | number)[]): Value {
    let howManyInputs = x.length;
    let howManyWeights = this.weights.length;
    if (howManyInputs !== howManyWeights) {
      throw new RangeError(
        "The neuron wants " + howManyWeights + " inputs but it got " +
          howManyInputs + ".",
      );
    }

    let z = this.bias;
    for (let i = 0; i < howManyWeights; i = i + 1) {
      let product = mul(this.weights[i], x[i]);
      z = add(z, product);
    }

    let out = this.activation(z);
    return out;
  }

  parameters(): Value[] {
    let all: Value[] = [];
    for (let i = 0; i < this.weights.length; i = i + 1) {
      all.push(this.weights[i]);
    }
    all.push(this.bias);
    return all;
  }
}
