import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type NeuronOptions = {
  activation?: (z: Value) => Value;
  random?: () => number;
};

const squash: unique symbol = Symbol("activation");

const startingPoint = (random: () => number): Value => {
  const [low, high] = [-1, 1];
  return new Value(low + (high - low) * random());
};

export class Neuron {
  declare weights: Value[];
  declare bias: Value;
  declare forward: (x: Operand[]) => Value;
  declare parameters: () => Value[];
  declare [squash]: (z: Value) => Value;

  constructor(
    nin: number,
    { activation = tanh, random = Math.random }: NeuronOptions = {},
  ) {
    Object.assign(this, {
      weights: Array.from({ length: nin }, () => startingPoint(random)),
      bias: startingPoint(random),
      [squash]: activation,
      forward: (x: Operand[]): Value => {
        const { weights, bias, [squash]: f } = this;
        const { length: given } = x;
        const { length: wanted } = weights;
        if (given !== wanted) {
          throw new RangeError(`got ${given} input(s), want ${wanted}`);
        }
        const products = weights.map((w, i) => mul(x[i], w));
        return f([...products, bias].reduce((sum, term) => add(sum, term)));
      },
      parameters: (): Value[] => {
        const { weights, bias } = this;
        return [...weights, bias];
      },
    });
  }
}
