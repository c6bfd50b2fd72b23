// MISTAKE: On the worksheet the slope of the hidden sigmoid, h1*(1-h1), is left out of dw1 and db1. The new weights are computed with plus instead of minus.
import type { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `I got ${predictions.length} predictions and ${targets.length} targets`,
    );
  }
  const sum = (vs: Value[]) => vs.reduce((a, v) => add(a, v));
  return mul(
    1 / targets.length,
    sum(predictions.map((p, k) => pow(sub(p, targets[k]), 2))),
  );
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const p of parameters) p.data -= learningRate * p.grad;
}

export function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) p.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const rows = [[0.3, 0.4, 0.1], [-0.1, 0.2, -0.1], [0.5, -0.2, 0.2], [
    -0.3,
    0.6,
    0.3,
  ]];
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  const neurons = [...net.layers[0].neurons, ...net.layers[1].neurons];
  for (let n = 0; n < 4; n++) {
    const ps = neurons[n].parameters();
    for (let i = 0; i < 3; i++) ps[i].data = rows[n][i];
  }
  return net;
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
  dw1: -0.0058,
  db1: -0.0117,
  newW5: 0.4985,
  newW1: 0.2994,
};
