// MISTAKE: The step adds the gradient instead of subtracting it, so it climbs and the loss grows.
import type { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length != targets.length) {
    throw new RangeError(
      `There are ${predictions.length} predictions but ${targets.length} targets.`,
    );
  }
  const errors = predictions.map((p, i) => pow(sub(p, targets[i]), 2));
  const sumUp = ([head, ...tail]: Value[]): Value =>
    tail.length === 0 ? head : add(head, sumUp(tail));
  return mul(sumUp(errors), 1 / errors.length);
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const p of parameters) p.data += learningRate * p.grad;
}

export function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) p.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const values = [
    0.3,
    0.4,
    0.1,
    -0.1,
    0.2,
    -0.1,
    0.5,
    -0.2,
    0.2,
    -0.3,
    0.6,
    0.3,
  ];
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  for (const [i, p] of net.parameters().entries()) p.data = values[i];
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
