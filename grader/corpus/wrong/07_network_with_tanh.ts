// MISTAKE: The ice cream network is made without the sigmoid option, so its neurons use tanh.
import { Value } from "./01_value.ts";
import { add, div, pow, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (targets.length !== predictions.length) {
    throw new RangeError(
      `targets ${targets.length}, predictions ${predictions.length}`,
    );
  }
  let mse = new Value(0);
  for (let i = 0; i < targets.length; i++) {
    mse = add(
      mse,
      div(pow(sub(predictions[i], targets[i]), 2), targets.length),
    );
  }
  return mse;
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const p of parameters) p.data = p.data - p.grad * learningRate;
}

export function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) p.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const net = new MLP(2, [2, 2]);
  const given = [
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
  let k = 0;
  for (const layer of net.layers) {
    for (const neuron of layer.neurons) {
      for (const w of neuron.weights) w.data = given[k++];
      neuron.bias.data = given[k++];
    }
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
