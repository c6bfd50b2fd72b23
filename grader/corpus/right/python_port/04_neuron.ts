// nn.py, class Neuron(Module)

import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;

// python's zip stops at the shorter one without a word; this one is zip(a, b, strict=True)
function zip<A, B>(a: A[], b: B[], names: [string, string]): [A, B][] {
  if (a.length !== b.length) {
    throw new RangeError(
      `len(${names[0]}) = ${a.length} but len(${names[1]}) = ${b.length}`,
    );
  }
  return a.map((ai, i): [A, B] => [ai, b[i] as B]);
}

// sum(iterable, start)
const sum = (terms: Value[], start: Value): Value =>
  terms.reduce((total, term) => add(total, term), start);

// random.uniform(lo, hi)
const uniform = (random: () => number, lo: number, hi: number): number =>
  lo + (hi - lo) * random();

class Neuron {
  weights: Value[];
  bias: Value;
  private _nonlin: (z: Value) => Value;

  constructor(
    nin: number,
    kwargs: { activation?: (z: Value) => Value; random?: () => number } = {},
  ) {
    const random = kwargs.random ?? Math.random;
    this.weights = [];
    for (let _ = 0; _ < nin; _++) {
      this.weights.push(new Value(uniform(random, -1, 1)));
    }
    this.bias = new Value(uniform(random, -1, 1));
    this._nonlin = kwargs.activation ?? tanh;
  }

  // def __call__(self, x)
  forward(x: Operand[]): Value {
    const products = zip(this.weights, x, ["w", "x"]).map(([wi, xi]) =>
      mul(wi, xi)
    );
    const act = sum(products, this.bias);
    return this._nonlin(act);
  }

  // return self.w + [self.b]
  parameters(): Value[] {
    return this.weights.concat([this.bias]);
  }
}

export { Neuron };
