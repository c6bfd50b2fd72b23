import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;
interface NeuronOptions {
  activation?: Activation;
  random?: () => number;
}

const activations = new WeakMap<Neuron, Activation>();
const parts = new WeakMap<Neuron, { weights: Value[]; bias: Value }>();

export class Neuron {
  constructor(nin: number, options?: NeuronOptions) {
    const random = options?.random ?? Math.random;
    // the bias is drawn first, the weights after it
    const bias = Neuron.#drawn(random, "b");
    const weights: Value[] = [];
    while (weights.length < nin) {
      weights.push(Neuron.#drawn(random, `w${weights.length + 1}`));
    }
    parts.set(this, { weights, bias });
    activations.set(this, options?.activation ?? tanh);
  }

  static #drawn(random: () => number, label: string): Value {
    const r = random();
    return new Value(r + r - 1, undefined, undefined, label);
  }

  static of(nin: number, options?: NeuronOptions): Neuron {
    return new Neuron(nin, options);
  }

  get weights(): Value[] {
    return parts.get(this)!.weights;
  }

  set weights(to: Value[]) {
    parts.get(this)!.weights = to;
  }

  get bias(): Value {
    return parts.get(this)!.bias;
  }

  set bias(to: Value) {
    parts.get(this)!.bias = to;
  }

  forward(x: Operand[]): Value {
    const { weights, bias } = this;
    if (weights.length !== x.length) {
      throw new RangeError(
        `a neuron of ${weights.length} inputs was given ${x.length}`,
      );
    }
    const terms = new Map(weights.map((w, i) => [i, mul(x[i]!, w)]));
    let z = bias;
    for (const term of terms.values()) z = add(term, z);
    return activations.get(this)!(z);
  }

  parameters(): Value[] {
    return Array.of(...this.weights, this.bias);
  }
}
