// MISTAKE: The weights and the bias are drawn from [0, 1) instead of [-1, 1).
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

export class Neuron {
  weights: Value[];
  bias: Value;
  private act: (z: Value) => Value;

  constructor(nin: number, opts?: NeuronOptions) {
    const rnd = opts?.random || Math.random;
    this.weights = [...Array(nin).keys()].map(() => new Value(rnd()));
    this.bias = new Value(rnd());
    this.act = opts?.activation || tanh;
  }

  forward(x: (Value | number)[]) {
    if (this.weights.length != x.length) {
      throw new RangeError(
        `weights: ${this.weights.length}, inputs: ${x.length}`,
      );
    }
    let z = this.bias;
    this.weights.forEach((w, i) => {
      z = add(z, mul(w, x[i]));
    });
    return this.act(z);
  }

  parameters() {
    return [...this.weights, this.bias];
  }
}
