// MISTAKE: zeroGrad sets the parameters' data to 0 instead of their gradients.
import type { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(`${predictions.length} is not ${targets.length}`);
  }
  const total = predictions.reduce<Value | number>(
    (sum, p, i) => add(sum, pow(sub(p, targets[i]), 2)),
    0,
  );
  return div(total, predictions.length);
}

export const gradientDescentStep = (
  parameters: Value[],
  learningRate: number,
): void => {
  for (const p of parameters) {
    const change = learningRate * p.grad;
    p.data = p.data - change;
  }
};

export const zeroGrad = (parameters: Value[]): void => {
  for (const p of parameters) p.data = 0;
};

export const iceCreamNetwork = (): MLP => {
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  const set = (
    layer: number,
    neuron: number,
    w: [number, number],
    b: number,
  ) => {
    const n = net.layers[layer].neurons[neuron];
    n.weights.forEach((v, i) => v.data = w[i]);
    n.bias.data = b;
  };
  set(0, 0, [0.3, 0.4], 0.1);
  set(0, 1, [-0.1, 0.2], -0.1);
  set(1, 0, [0.5, -0.2], 0.2);
  set(1, 1, [-0.3, 0.6], 0.3);
  return net;
};

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
