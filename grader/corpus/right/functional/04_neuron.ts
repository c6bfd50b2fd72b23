import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

interface NeuronOptions {
  activation?: Activation;
  random?: () => number;
}

/// as many of the one as of the other, or a RangeError
const matched = <A, B>(these: A[], those: B[]): [A, B][] =>
  these.length === those.length ? these.map((a, i) => [a, those[i]]) : (() => {
    throw new RangeError(
      `lengths differ: ${these.length} (weights) and ${those.length} (inputs)`,
    );
  })();

export const Neuron = class {
  weights: Value[];
  bias: Value;
  readonly #activation: Activation;

  constructor(
    nin: number,
    { activation = tanh, random = Math.random }: NeuronOptions = {},
  ) {
    const drawn = [...Array(nin + 1)].map(() => new Value(2 * random() - 1));
    this.weights = drawn.slice(0, nin);
    this.bias = drawn[nin];
    this.#activation = activation;
  }

  forward = (x: Operand[]): Value =>
    this.#activation.call(
      undefined,
      matched(this.weights, x).map(([w, a]) => mul(w, a)).reduce(
        (sum, term) => add(sum, term),
        this.bias,
      ),
    );

  parameters = (): Value[] => [this.weights, this.bias].flat();
};

export type Neuron = InstanceType<typeof Neuron>;
