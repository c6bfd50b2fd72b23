import { Value } from "./01_value.ts";
import * as ops from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;
type NeuronOptions = { activation?: Activation; random?: () => number };

// The state lives in the constructor's variables; the object only holds the functions that close over it.
class Neuron {
  declare weights: Value[];
  declare bias: Value;
  readonly forward: (x: Operand[]) => Value;
  readonly parameters: () => Value[];

  constructor(nin: number, options?: NeuronOptions) {
    const random = options?.random ?? Math.random;
    const activation: Activation = options?.activation ?? ops.tanh;
    const draw = () => new Value(random() * 2 - 1);

    let bias = draw(); // drawn first: any order is as uniform as any other
    let weights = Array.from({ length: nin }, draw);

    Object.defineProperties(this, {
      weights: {
        get: () => weights,
        set: (to: Value[]) => {
          weights = to;
        },
        enumerable: true,
        configurable: true,
      },
      bias: {
        get: () => bias,
        set: (to: Value) => {
          bias = to;
        },
        enumerable: true,
        configurable: true,
      },
    });

    this.forward = (x) => {
      if (x.length !== weights.length) {
        throw new RangeError(
          `${x.length} input(s) for a neuron of ${weights.length}`,
        );
      }
      let z = bias;
      for (let i = weights.length - 1; i >= 0; i--) {
        z = ops.add(ops.mul(weights[i], x[i]), z);
      }
      return activation(z);
    };

    this.parameters = () => [...weights, bias];
  }
}

export { Neuron };
