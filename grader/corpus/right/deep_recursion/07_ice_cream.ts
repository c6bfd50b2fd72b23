import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  const n = predictions.length;
  if (n !== targets.length) {
    throw new RangeError(`${n} predictions for ${targets.length} targets`);
  }
  /** The sum of the squares from lo up to, not including, hi: of each half, then of both. */
  const sum = (lo: number, hi: number): Value => {
    if (hi - lo === 0) return new Value(0);
    if (hi - lo === 1) return pow(sub(predictions[lo]!, targets[lo]!), 2);
    const middle = (lo + hi) >> 1;
    return add(sum(lo, middle), sum(middle, hi));
  };
  return div(sum(0, n), n);
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  const [first, ...rest] = parameters;
  if (first === undefined) return;
  first.data -= learningRate * first.grad;
  gradientDescentStep(rest, learningRate);
}

export function zeroGrad([first, ...rest]: Value[]): void {
  if (first === undefined) return;
  first.grad = 0;
  zeroGrad(rest);
}

function assign([p, ...ps]: Value[], [x, ...xs]: number[]): void {
  if (p === undefined || x === undefined) return;
  p.data = x;
  assign(ps, xs);
}

export function iceCreamNetwork(): MLP {
  const model = new MLP(2, [2, 2], { activation: sigmoid });
  assign(
    model.parameters(),
    [0.3, 0.4, 0.1, -0.1, 0.2, -0.1, 0.5, -0.2, 0.2, -0.3, 0.6, 0.3],
  );
  return model;
}

export const worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: -0.0148,
  dw7: 0.0002,
  db3: -0.0232,
  dw1: -0.0014,
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
};
