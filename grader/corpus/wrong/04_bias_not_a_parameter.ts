// MISTAKE: parameters leaves out the bias, so the bias is never trained.
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type V = Value | number;

export class Neuron {
  weights: Value[];
  bias: Value;
  constructor(
    nin: number,
    private options: {
      activation?: (z: Value) => Value;
      random?: () => number;
    } = {},
  ) {
    const { random = Math.random } = options;
    const between = (lo: number, hi: number) => lo + (hi - lo) * random();
    this.weights = Array.from({ length: nin }).map(() =>
      new Value(between(-1, 1))
    );
    this.bias = new Value(between(-1, 1));
  }
  forward(x: V[]): Value {
    const [have, want] = [x.length, this.weights.length];
    if (have !== want) throw new RangeError(`got ${have}, want ${want}`);
    const z = x.reduce<Value>(
      (acc, xi, i) => add(acc, mul(xi, this.weights[i])),
      this.bias,
    );
    return (this.options.activation ?? tanh)(z);
  }
  parameters(): Value[] {
    return this.weights.slice();
  }
}
