import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";
// f(w1 x1 + (w2 x2 + (… + (wn xn + b))))
export class Neuron {
  weights: Value[];
  bias: Value;
  constructor(
    nin: number,
    private o: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const u = () => new Value(2 * (o.random ?? Math.random)() - 1);
    this.weights = [...Array(nin)].map(u);
    this.bias = u();
  }
  forward(x: (Value | number)[]): Value {
    const { weights: w, bias: b, o: { activation: f = tanh } } = this;
    if (w.length - x.length) {
      throw new RangeError(`dim w = ${w.length}, dim x = ${x.length}`);
    }
    return f(w.reduceRight((z, wi, i) => add(mul(wi, x[i]), z), b));
  }
  parameters(): Value[] {
    return this.weights.toSpliced(this.weights.length, 0, this.bias);
  }
}
