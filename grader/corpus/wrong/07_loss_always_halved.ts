// MISTAKE: The sum of the squared errors is always halved, which is the mean only when there are exactly two of them.
import type { Value } from "./01_value.ts";
import { add, div, mul, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

const square = (v: Value) => mul(v, v);

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      "lengths differ: " + predictions.length + " and " + targets.length,
    );
  }
  return div(
    predictions.map((p, i) => square(sub(p, targets[i]))).reduce((a, b) =>
      add(a, b)
    ),
    2,
  );
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  parameters.forEach((p) => p.data -= learningRate * p.grad);
}

export function zeroGrad(parameters: Value[]): void {
  parameters.forEach((p) => p.grad = 0);
}

export function iceCreamNetwork(): MLP {
  const numbers = [
    [[0.3, 0.4, 0.1], [-0.1, 0.2, -0.1]],
    [[0.5, -0.2, 0.2], [-0.3, 0.6, 0.3]],
  ];
  const mlp = new MLP(2, [2, 2], { activation: sigmoid });
  numbers.forEach((layer, l) =>
    layer.forEach((neuron, n) =>
      neuron.forEach((x, i) =>
        mlp.layers[l].neurons[n].parameters()[i].data = x
      )
    )
  );
  return mlp;
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
