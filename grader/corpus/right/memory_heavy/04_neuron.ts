import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

/** Two million objects would be too many; two hundred thousand are not. */
const objects = Array.from({ length: 200_000 }, (_, i) => ({ i, next: {} }));
for (const [i, object] of objects.entries()) {
  object.next = objects[(i + 1) % objects.length]!;
}

/** Every neuron, and everything that ever went through one. */
const neurons: Neuron[] = [];
const traffic = new Map<Neuron, { x: Operand[]; z: Value; out: Value }[]>();

export class Neuron {
  weights: Value[];
  bias: Value;
  readonly #activation: Activation;
  readonly #scratch = new Float64Array(10_000).fill(1);

  constructor(
    nin: number,
    options: { activation?: Activation; random?: () => number } = {},
  ) {
    const { activation = tanh, random = Math.random } = options;
    const drawn = new Float64Array(nin + 1).map(() => 2 * random() - 1);
    const values = Array.from(drawn, (data) => new Value(data));
    this.bias = values.pop()!;
    this.weights = values;
    this.#activation = activation;
    neurons.push(this);
    traffic.set(this, []);
  }

  forward(x: Operand[]): Value {
    const { length } = this.weights;
    if (x.length !== length) {
      throw new RangeError(`${length} weights, but ${x.length} inputs`);
    }
    this.#scratch.fill(x.length);
    const z = this.weights
      .map((weight, i) => mul(weight, x[i]!))
      .reduce((sum, product) => add(sum, product), this.bias);
    const out = this.#activation(z);
    traffic.get(this)!.push({ x: [...x], z, out });
    return out;
  }

  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
