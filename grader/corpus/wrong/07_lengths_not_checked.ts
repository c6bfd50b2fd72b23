// MISTAKE: meanSquaredError does not compare the lengths: predictions or targets that are left over are silently ignored.
import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  let sum = new Value(0);
  let count = 0;
  while (count < predictions.length && count < targets.length) {
    sum = add(sum, pow(sub(targets[count], predictions[count]), 2));
    count++;
  }
  return div(sum, count);
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const p of parameters) p.data += -learningRate * p.grad;
}

export function zeroGrad(parameters: Value[]): void {
  parameters.map((p) => {
    p.grad = 0;
  });
}

const settings: Record<string, number[]> = {
  h1: [0.3, 0.4, 0.1],
  h2: [-0.1, 0.2, -0.1],
  y1: [0.5, -0.2, 0.2],
  y2: [-0.3, 0.6, 0.3],
};

export function iceCreamNetwork(): MLP {
  const mlp = new MLP(2, [2, 2], { activation: sigmoid });
  const neurons = mlp.layers.flatMap((l) => l.neurons);
  Object.values(settings).forEach(([wa, wb, b], i) => {
    neurons[i].weights[0].data = wa;
    neurons[i].weights[1].data = wb;
    neurons[i].bias.data = b;
  });
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
  dw1: -0.0013,
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
};
