import { Value } from "./01_value.ts";
import { add, div, mul, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `There are ${predictions.length} predictions but ${targets.length} targets.`,
    );
  }
  let total = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    const d = sub(prediction, targets[i]);
    total = add(total, mul(d, d));
  }
  return div(total, Math.max(1, predictions.length));
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
  for (const parameter of parameters) {
    parameter.grad = 0;
  }
}

// layer by layer, neuron by neuron: the weights, then the bias
const START = [
  [
    { weights: [0.3, 0.4], bias: 0.1 },
    { weights: [-0.1, 0.2], bias: -0.1 },
  ],
  [
    { weights: [0.5, -0.2], bias: 0.2 },
    { weights: [-0.3, 0.6], bias: 0.3 },
  ],
];

export function iceCreamNetwork(): MLP {
  const network = new MLP(2, [2, 2], { activation: sigmoid });
  for (const [l, layer] of network.layers.entries()) {
    for (const [n, neuron] of layer.neurons.entries()) {
      const { weights, bias } = START[l][n];
      for (const [w, weight] of neuron.weights.entries()) {
        weight.data = weights[w];
      }
      neuron.bias.data = bias;
    }
  }
  return network;
}

/** By hand, every figure rounded to 4 decimals before it was used again. */
export const worksheet = {
  h1: 0.6388, // sigmoid(0.57)
  h2: 0.5025, // sigmoid(0.01)
  y1: 0.6032, // sigmoid(0.4189)
  y2: 0.6011, // sigmoid(0.4099)
  loss: 0.0047, // (0.0968 squared + 0.0011 squared) / 2
  dw5: -0.0148, // delta3 = -0.0232, times h1
  dw7: 0.0002, // delta4 = 0.0003, times h1
  db3: -0.0232, // delta3
  dw1: -0.0014, // delta1 = -0.0027, times 0.5
  db1: -0.0027, // delta1
  newW5: 0.5015,
  newW1: 0.3001,
};
