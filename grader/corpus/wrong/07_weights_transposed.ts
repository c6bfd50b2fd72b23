// MISTAKE: The weights are sorted by input instead of by neuron: h1 gets w1 and w3, and y1 gets w5 and w7.
import type { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `need ${predictions.length} targets, got ${targets.length}`,
    );
  }
  let sum: Value | number = 0;
  for (const i of predictions.keys()) {
    sum = add(sum, pow(sub(predictions[i], targets[i]), 2));
  }
  return mul(sum, 1 / predictions.length);
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
  const w = [0, 0.3, 0.4, -0.1, 0.2, 0.5, -0.2, -0.3, 0.6];
  const b = [0, 0.1, -0.1, 0.2, 0.3];
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  const order = [
    w[1],
    w[3],
    b[1],
    w[2],
    w[4],
    b[2],
    w[5],
    w[7],
    b[3],
    w[6],
    w[8],
    b[4],
  ];
  net.parameters().forEach((p, i) => {
    p.data = order[i];
  });
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
  dw1: -0.0013,
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
};
