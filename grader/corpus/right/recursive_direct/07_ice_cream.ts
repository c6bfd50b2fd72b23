import { Value } from "./01_value.ts";
import { sigmoid } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

/**
 * One value straight from all the predictions, with the derivative written down:
 * d/dp of (1/n) sum (p - t)^2 is 2 (p - t) / n.
 */
export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  const n = predictions.length;
  if (n !== targets.length) {
    throw new RangeError(
      "as many targets as predictions, please: predictions " + n +
        ", targets " + targets.length,
    );
  }
  const errors = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    errors[i] = predictions[i].data - targets[i];
    total += errors[i] * errors[i];
  }
  const loss = new Value(n === 0 ? 0 : total / n, predictions, "mse", "loss");
  const used = predictions.slice(); // the caller may reuse the array
  loss.backwardStep = () => {
    for (let i = 0; i < n; i++) used[i].grad += loss.grad * (2 * errors[i] / n);
  };
  return loss;
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const parameter of parameters) {
    parameter.data -= learningRate * parameter.grad;
  }
}

export function zeroGrad(parameters: Value[]): void {
  for (const parameter of parameters) parameter.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const network = new MLP(2, [2, 2], { activation: sigmoid });
  const [hidden, output] = network.layers;
  set(hidden, 0, [0.3, 0.4], 0.1); // h1: w1, w2, b1
  set(hidden, 1, [-0.1, 0.2], -0.1); // h2: w3, w4, b2
  set(output, 0, [0.5, -0.2], 0.2); // y1: w5, w6, b3
  set(output, 1, [-0.3, 0.6], 0.3); // y2: w7, w8, b4
  return network;
}

function set(
  layer: MLP["layers"][number],
  index: number,
  weights: number[],
  bias: number,
): void {
  const neuron = layer.neurons[index];
  for (const i of weights.keys()) neuron.weights[i].data = weights[i];
  neuron.bias.data = bias;
}

/*
 * On paper, everything rounded to four decimals before going on:
 *   delta y1 = (0.6032 - 0.7) * 0.6032 * 0.3968 = -0.0232     delta y2 = 0.0011 * 0.6011 * 0.3989 = 0.0003
 *   delta h1 = (-0.0232 * 0.5 + 0.0003 * -0.3) * 0.6388 * 0.3612 = -0.0027
 */
export const worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: -0.0148,
  dw7: 0.0002,
  db3: -0.0232,
  dw1: -0.0014, // -0.0027 * 0.5 = -0.00135
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
};
