// MISTAKE: On the worksheet h1 and h2 are the weighted sums before the sigmoid; everything after is computed as if the hidden layer had no sigmoid.
import type { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(`${predictions.length} vs ${targets.length}`);
  }
  const squaredErrors: Value[] = [];
  for (let i = 0; i < predictions.length; i++) {
    const e = sub(predictions[i], targets[i]);
    squaredErrors.push(pow(e, 2));
  }
  let s = squaredErrors[0];
  for (let i = 1; i < squaredErrors.length; i++) s = add(s, squaredErrors[i]);
  return mul(s, 1 / squaredErrors.length);
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
  const p = net.parameters();
  const init = "0.3 0.4 0.1 -0.1 0.2 -0.1 0.5 -0.2 0.2 -0.3 0.6 0.3".split(" ")
    .map(Number);
  p.forEach((v, i) => v.data = init[i]);
  return net;
}

export const worksheet = {
  h1: 0.57,
  h2: 0.01,
  y1: 0.6185,
  y2: 0.5337,
  loss: 0.0055,
  dw5: -0.011,
  dw7: -0.0094,
  db3: -0.0192,
  dw1: -0.0023,
  db1: -0.0047,
  newW5: 0.5011,
  newW1: 0.3002,
};
