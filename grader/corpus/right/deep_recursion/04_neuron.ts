import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

export class Neuron {
  weights: Value[];
  bias: Value;
  private activation: Activation;

  constructor(
    nin: number,
    { activation = tanh, random = Math.random }: {
      activation?: Activation;
      random?: () => number;
    } = {},
  ) {
    const draw = (): Value => new Value(random() * 2 - 1);
    const more = (list: Value[]): Value[] =>
      list.length < nin ? more([...list, draw()]) : list;
    this.weights = more([]);
    this.bias = draw();
    this.activation = activation;
  }

  forward(x: Operand[]): Value {
    if (x.length !== this.weights.length) {
      throw new RangeError(
        `${this.weights.length} weights cannot take ${x.length} inputs`,
      );
    }
    return this.activation(add(dot(this.weights, x), this.bias));
  }

  parameters(): Value[] {
    return after(this.weights, [this.bias]);
  }
}

/** The first product plus the rest of them. */
function dot([w, ...ws]: Value[], [x, ...xs]: Operand[]): Value {
  if (w === undefined || x === undefined) return new Value(0);
  return ws.length === 0 ? mul(w, x) : add(mul(w, x), dot(ws, xs));
}

function after([first, ...rest]: Value[], last: Value[]): Value[] {
  return first === undefined ? last : [first, ...after(rest, last)];
}
