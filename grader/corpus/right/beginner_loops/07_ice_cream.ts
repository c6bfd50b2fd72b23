// Exercise 7: ice cream

import { Value } from "./01_value.ts";
import { add, div, mul, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  let howManyPredictions = predictions.length;
  let howManyTargets = targets.length;
  if (howManyPredictions !== howManyTargets) {
    throw new RangeError(
      "There are " + howManyPredictions + " predictions but " + howManyTargets +
        " targets.",
    );
  }

  let total = new Value(0);
  for (let i = 0; i < howManyPredictions; i = i + 1) {
    let difference = sub(predictions[i], targets[i]);
    let square = mul(difference, difference);
    total = add(total, square);
  }
  let mean = div(total, howManyPredictions);
  return mean;
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (let i = 0; i < parameters.length; i = i + 1) {
    let parameter = parameters[i];
    let change = learningRate * parameter.grad;
    let newData = parameter.data - change;
    parameter.data = newData;
  }
}

export function zeroGrad(parameters: Value[]): void {
  for (let i = 0; i < parameters.length; i = i + 1) {
    parameters[i].grad = 0;
  }
}

export function iceCreamNetwork(): MLP {
  let network = new MLP(2, [2, 2], { activation: sigmoid });

  let firstLayer = network.layers[0];
  let h1 = firstLayer.neurons[0];
  h1.weights[0].data = 0.3; // w1
  h1.weights[1].data = 0.4; // w2
  h1.bias.data = 0.1; // b1
  let h2 = firstLayer.neurons[1];
  h2.weights[0].data = -0.1; // w3
  h2.weights[1].data = 0.2; // w4
  h2.bias.data = -0.1; // b2

  let secondLayer = network.layers[1];
  let y1 = secondLayer.neurons[0];
  y1.weights[0].data = 0.5; // w5
  y1.weights[1].data = -0.2; // w6
  y1.bias.data = 0.2; // b3
  let y2 = secondLayer.neurons[1];
  y2.weights[0].data = -0.3; // w7
  y2.weights[1].data = 0.6; // w8
  y2.bias.data = 0.3; // b4

  return network;
}

// my numbers, done on paper, always rounded to 4 digits before going on
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

console.log("my worksheet:", worksheet);
