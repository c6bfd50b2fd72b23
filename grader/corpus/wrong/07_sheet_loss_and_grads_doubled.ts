// MISTAKE: On the worksheet the two squared errors are added but not halved, so the loss and every gradient are twice too big.
import type { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      ["predictions", predictions.length, "targets", targets.length].join(" "),
    );
  }
  return mul(
    predictions.map((p, i) => sub(p, targets[i])).map((d) => mul(d, d)).reduce((
      a,
      b,
    ) => add(a, b)),
    pow(predictions.length, -1),
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
  const nums = [0.3, 0.4, 0.1, -0.1, 0.2, -0.1, 0.5, -0.2, 0.2, -0.3, 0.6, 0.3]
    .reverse();
  for (const p of net.parameters()) p.data = nums.pop()!;
  return net;
}

export const worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0094,
  dw5: -0.0296,
  dw7: 0.0003,
  db3: -0.0463,
  dw1: -0.0027,
  db1: -0.0054,
  newW5: 0.503,
  newW1: 0.3003,
};
