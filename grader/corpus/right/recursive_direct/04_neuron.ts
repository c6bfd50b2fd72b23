import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

interface NeuronOptions {
  activation?: Activation;
  random?: () => number;
}

export class Neuron {
  public weights: Value[];
  public bias: Value;
  private readonly options: NeuronOptions;

  public constructor(nin: number, options: NeuronOptions = {}) {
    this.options = options;
    this.weights = Neuron.draw(nin, options.random ?? Math.random);
    this.bias = Neuron.draw(1, options.random ?? Math.random)[0];
  }

  /** `count` fresh leaves, uniform in [-1, 1). */
  private static draw(count: number, random: () => number): Value[] {
    if (count <= 0) return [];
    const drawn: Value[] = [];
    do {
      drawn.push(new Value(-1 + 2 * random()));
    } while (drawn.length < count);
    return drawn;
  }

  public forward(x: Operand[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        "this neuron has " + this.weights.length + " weights but was given " +
          x.length + " inputs",
      );
    }
    const activation = this.options.activation ?? tanh;
    return activation(add(this.dot(x, 0, x.length), this.bias));
  }

  public parameters(): Value[] {
    return this.weights.concat(this.bias);
  }

  /** The weighted sum of x[from] … x[to - 1], halved and halved again. */
  private dot(x: Operand[], from: number, to: number): Operand {
    if (to === from) return 0;
    if (to - from === 1) return mul(x[from], this.weights[from]);
    const middle = (from + to) >> 1;
    return add(this.dot(x, from, middle), this.dot(x, middle, to));
  }
}
