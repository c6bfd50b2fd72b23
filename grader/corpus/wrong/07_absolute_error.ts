// MISTAKE: The loss is the mean of the errors' absolute values instead of their squares.
import { Value } from "./01_value.ts";
import { add, div, neg, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

function abs(v: Value): Value {
  return v.data < 0 ? neg(v) : v;
}

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  const n = predictions.length;
  if (n !== targets.length) {
    throw new RangeError(`got ${n} predictions for ${targets.length} targets`);
  }
  let total = new Value(0);
  predictions.forEach((p, i) => {
    total = add(total, abs(sub(p, targets[i])));
  });
  return div(total, n);
}

export function gradientDescentStep(parameters: Value[], learningRate: number) {
  for (let i = 0; i < parameters.length; i++) {
    parameters[i].data = parameters[i].data - learningRate * parameters[i].grad;
  }
}

export function zeroGrad(parameters: Value[]) {
  for (let i = 0; i < parameters.length; i++) parameters[i].grad = 0;
}

export function iceCreamNetwork() {
  const w1 = 0.3,
    w2 = 0.4,
    w3 = -0.1,
    w4 = 0.2,
    w5 = 0.5,
    w6 = -0.2,
    w7 = -0.3,
    w8 = 0.6;
  const b1 = 0.1, b2 = -0.1, b3 = 0.2, b4 = 0.3;
  const all = [w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4];
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  net.parameters().forEach((p, i) => p.data = all[i]);
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
