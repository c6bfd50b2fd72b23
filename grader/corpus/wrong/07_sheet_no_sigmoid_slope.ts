// MISTAKE: On the worksheet the slope of the output's sigmoid, y1*(1-y1), is left out of db3, and so of dw5, dw1, db1 and the new weights.
import type { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `predictions ${predictions.length} / targets ${targets.length}`,
    );
  }
  const n = targets.length;
  return div(
    targets.map((t, i) => pow(sub(t, predictions[i]), 2)).reduce((x, y) =>
      add(x, y)
    ),
    n,
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
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  const h = net.layers[0].neurons, y = net.layers[1].neurons;
  [h[0].weights[0].data, h[0].weights[1].data, h[0].bias.data] = [
    0.3,
    0.4,
    0.1,
  ];
  [h[1].weights[0].data, h[1].weights[1].data, h[1].bias.data] = [
    -0.1,
    0.2,
    -0.1,
  ];
  [y[0].weights[0].data, y[0].weights[1].data, y[0].bias.data] = [
    0.5,
    -0.2,
    0.2,
  ];
  [y[1].weights[0].data, y[1].weights[1].data, y[1].bias.data] = [
    -0.3,
    0.6,
    0.3,
  ];
  return net;
}

export const worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: -0.0618, // (y1 - 0.7) * h1
  dw7: 0.0007, // (y2 - 0.6) * h1
  db3: -0.0968, // y1 - 0.7
  dw1: -0.0056,
  db1: -0.0112,
  newW5: 0.5062,
  newW1: 0.3006,
};
