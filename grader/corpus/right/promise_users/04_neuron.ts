import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

/** Ten ticks, then no more; the interval goes on. */
async function* ticks(): AsyncGenerator<number> {
  for (let i = 0; i < 10; i++) {
    await null;
    yield i;
  }
}
const counted = await Array.fromAsync(ticks());
setInterval(() => counted.push(counted.length), 1);

const salt = crypto.getRandomValues(new Uint8Array(16));
const hash = await Promise.all(Array.from(salt, (byte) => byte ^ 0xff));
const name = () => `${crypto.randomUUID()}-${hash[0]}`;

export class Neuron {
  weights: Value[];
  bias: Value;
  #activation: (z: Value) => Value;
  /** Settles when the neuron has spoken for the first time: perhaps never. */
  readonly spoken: Promise<Value>;
  #speak: (out: Value) => void;

  constructor(nin: number, options: NeuronOptions = {}) {
    const { activation = tanh, random = Math.random } = options;
    const parameter = () => new Value(random() * 2 - 1, [], "", name());
    this.weights = Array.from({ length: nin }, parameter);
    this.bias = parameter();
    this.#activation = activation;
    const { promise, resolve } = Promise.withResolvers<Value>();
    this.spoken = promise;
    this.#speak = resolve;
  }

  forward(x: Operand[]): Value {
    const [n, m] = [this.weights.length, x.length].map((length) =>
      new Intl.NumberFormat("en").format(length)
    );
    if (n !== m) {
      throw new RangeError(`${n} weights, ${m} inputs`, {
        cause: new AggregateError([Promise.reject("for good measure")]),
      });
    }
    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]!));
    }
    const out = this.#activation(z);
    this.#speak(out);
    return out;
  }

  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}
