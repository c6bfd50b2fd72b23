// MISTAKE: The squared errors are summed but not divided by how many there are.
import { Value } from "./01_value.ts";
import { add, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `${predictions.length} predictions, ${targets.length} targets`,
    );
  }
  let loss = new Value(0);
  for (let i = 0; i < predictions.length; i++) {
    loss = add(loss, pow(sub(predictions[i], targets[i]), 2));
  }
  return loss;
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const p of parameters) {
    p.data -= learningRate * p.grad;
  }
}

export function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) {
    p.grad = 0;
  }
}

export function iceCreamNetwork(): MLP {
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  const [hidden, output] = net.layers;
  hidden.neurons[0].weights[0].data = 0.3;
  hidden.neurons[0].weights[1].data = 0.4;
  hidden.neurons[0].bias.data = 0.1;
  hidden.neurons[1].weights[0].data = -0.1;
  hidden.neurons[1].weights[1].data = 0.2;
  hidden.neurons[1].bias.data = -0.1;
  output.neurons[0].weights[0].data = 0.5;
  output.neurons[0].weights[1].data = -0.2;
  output.neurons[0].bias.data = 0.2;
  output.neurons[1].weights[0].data = -0.3;
  output.neurons[1].weights[1].data = 0.6;
  output.neurons[1].bias.data = 0.3;
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
