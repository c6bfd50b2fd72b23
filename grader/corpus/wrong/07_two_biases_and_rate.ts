// MISTAKE: The two neurons of a layer get each other's biases. gradientDescentStep leaves out the learning rate.
import type { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      predictions.length + " predictions and " + targets.length + " targets",
    );
  }
  let total = pow(sub(predictions[0], targets[0]), 2);
  for (let i = 1; i < predictions.length; i++) {
    total = add(total, pow(sub(predictions[i], targets[i]), 2));
  }
  return div(total, predictions.length);
}

export function gradientDescentStep(
  parameters: Value[],
  _learningRate: number,
): void {
  for (const p of parameters) p.data -= p.grad;
}

export function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) p.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  const weights = [0.3, 0.4, -0.1, 0.2, 0.5, -0.2, -0.3, 0.6];
  const biases = [0.1, -0.1, 0.2, 0.3];
  for (const layer of [...net.layers].reverse()) {
    for (const neuron of [...layer.neurons].reverse()) {
      neuron.weights[1].data = weights.pop()!;
      neuron.weights[0].data = weights.pop()!;
    }
    for (const neuron of layer.neurons) neuron.bias.data = biases.pop()!;
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
  dw1: -0.0013,
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
};
