// MISTAKE: The loss is computed from the predictions' plain numbers and wrapped at the end, so backward on it reaches nothing.
import { Value } from "./01_value.ts";
import { sigmoid } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `predictions: ${predictions.length}, targets: ${targets.length}`,
    );
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i].data - targets[i];
    sum += error * error;
  }
  return new Value(sum / predictions.length);
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const param of parameters) param.data -= learningRate * param.grad;
}

export function zeroGrad(parameters: Value[]): void {
  for (const param of parameters) param.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const start = [
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
  const network = new MLP(2, [2, 2], { activation: sigmoid });
  const ps = network.parameters();
  for (let i = 0; i < 12; i++) ps[i].data = start[i];
  return network;
}

export const worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.004684,
  dw5: -0.014797,
  dw7: 0.000162,
  db3: -0.023165,
  dw1: -0.001345,
  db1: -0.00269,
  newW5: 0.50148,
  newW1: 0.300135,
};
