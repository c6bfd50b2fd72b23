import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;
interface NeuronOptions {
  activation?: Activation;
  random?: () => number;
}

/** A leaf that starts at random in [-1, 1). */
class Parameter extends Value {
  constructor(random: () => number) {
    super((random() - 0.5) * 2);
  }
}

class Neuron {
  #weights: Value[];
  #bias: Value;
  readonly #activation: Activation;

  constructor(nin: number, options?: NeuronOptions) {
    const random = options?.random ?? Math.random;
    this.#activation = options?.activation ?? tanh;
    this.#bias = new Parameter(random);
    this.#weights = [];
    while (this.#weights.length < nin) {
      this.#weights.push(new Parameter(random));
    }
  }

  get weights(): Value[] {
    return this.#weights;
  }
  set weights(weights: Value[]) {
    this.#weights = weights;
  }

  get bias(): Value {
    return this.#bias;
  }
  set bias(bias: Value) {
    this.#bias = bias;
  }

  forward(x: Operand[]): Value {
    if (x.length !== this.#weights.length) {
      throw new RangeError(
        `this neuron has ${this.#weights.length} weights but was given ${x.length} inputs`,
      );
    }
    const products = this.#weights.map((weight, i) => mul(weight, x[i]!));
    const z = products.reduceRight(
      (sum, product) => add(product, sum),
      this.#bias,
    );
    const activation = this.#activation;
    return activation(z);
  }

  parameters(): Value[] {
    return this.#weights.concat(this.#bias);
  }
}

export { Neuron };
