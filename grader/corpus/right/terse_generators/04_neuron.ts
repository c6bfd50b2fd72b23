import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";
type Draw = () => number;
type Activation = (z: Value) => Value;
function* uniform(random: Draw): Generator<Value, never> {
  for (;;) yield new Value(-1 + 2 * random());
}
export class Neuron {
  weights: Value[];
  bias: Value;
  #f: Activation;
  constructor(
    nin: number,
    { activation = tanh, random = Math.random }: {
      activation?: Activation;
      random?: Draw;
    } = {},
  ) {
    const fresh = uniform(random);
    [this.#f, this.weights, this.bias] = [
      activation,
      Array.from({ length: nin }, () => fresh.next().value),
      fresh.next().value,
    ];
  }
  *#terms(x: (Value | number)[]) {
    for (const [i, w] of this.weights.entries()) yield mul(x[i]!, w);
    yield this.bias;
  }
  forward(x: (Value | number)[]): Value {
    const { length: n } = this.weights, f = this.#f;
    if (x.length !== n) {
      throw new RangeError(`${x.length} inputs for ${n} weights`);
    }
    return f(this.#terms(x).reduce((s, t) => add(s, t)));
  }
  parameters = (): Value[] => [...this.weights, this.bias];
}
