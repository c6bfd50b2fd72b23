import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

interface NeuronOptions {
  activation?: Activation;
  random?: () => number;
}

export class Neuron {
  weights: Value[] = [];
  bias: Value;
  activation: Activation = tanh;

  constructor(nin: number, options: NeuronOptions = {}) {
    if (options.activation) {
      this.activation = options.activation;
    }
    const random = options.random ?? Math.random;
    for (const i of Array(nin).keys()) {
      this.weights[i] = new Value(random() * 2 - 1, [], "", `w${i}`);
    }
    this.bias = new Value(random() * 2 - 1, [], "", "b");
  }

  forward(x: Operand[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `This neuron has ${this.weights.length} weights but was given ${x.length} inputs.`,
      );
    }
    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }
    return this.activation(z);
  }

  parameters(): Value[] {
    return this.weights.concat(this.bias);
  }
}
