import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

interface NeuronOptions {
  readonly activation?: Activation;
  readonly random?: () => number;
}

class LengthError extends RangeError {
  override readonly name = "LengthError";
  readonly #lengths: readonly [number, number];

  constructor(weights: number, inputs: number) {
    super();
    this.#lengths = [weights, inputs];
  }

  /** Written when somebody asks. */
  override get message(): string {
    const [weights, inputs] = this.#lengths;
    return `weights=${weights};inputs=${inputs}`;
  }
}

/** A leaf that training changes. */
class Parameter extends Value {
  constructor(random: () => number) {
    super(random() * 2 - 1);
  }
}

class Weight extends Parameter {}
class Bias extends Parameter {}

class Weights extends Array<Value> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
  get [Symbol.toStringTag](): string {
    return "Weights";
  }
}

const DEFAULTS = Object.freeze({ activation: tanh });

class Neuron {
  #weights: Value[];
  #bias: Value;
  readonly #activation: Activation;

  constructor(nin: number, options: NeuronOptions = DEFAULTS) {
    const random = options.random ?? Math.random;
    this.#weights = new Weights();
    while (this.#weights.length < nin) this.#weights.push(new Weight(random));
    Object.freeze(this.#weights);
    this.#bias = new Bias(random);
    this.#activation = options.activation ?? DEFAULTS.activation;
    Object.freeze(this);
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

  *#products(x: readonly Operand[]): Generator<Value, Value> {
    let i = 0;
    for (const weight of this.#weights) yield mul(weight, x[i++]!);
    return this.#bias;
  }

  forward(x: Operand[]): Value {
    if (x.length !== this.#weights.length) {
      throw new LengthError(this.#weights.length, x.length);
    }
    const products = this.#products(x);
    const sum = products.reduce((z, product) => add(z, product), this.#bias);
    return (0, this.#activation)(sum);
  }

  parameters(): Value[] {
    const list = [...this.#weights, this.#bias];
    Object.freeze(list);
    return list;
  }

  get [Symbol.toStringTag](): string {
    return "Neuron";
  }
}

for (const made of [LengthError, Parameter, Weight, Bias, Weights, Neuron]) {
  Object.freeze(made.prototype);
  Object.freeze(made);
}

export { Neuron };
