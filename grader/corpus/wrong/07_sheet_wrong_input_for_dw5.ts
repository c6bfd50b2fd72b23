// MISTAKE: On the worksheet dw5 and dw7 are multiplied by the network's input x1 instead of by h1, the input of that weight.
import type { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  const [p, t] = [predictions.length, targets.length];
  if (p !== t) throw new RangeError(`Expected ${p} targets and got ${t}`);
  let acc: Value | null = null;
  for (let i = 0; i < p; i++) {
    const term = pow(sub(predictions[i], targets[i]), 2);
    acc = acc === null ? term : add(acc, term);
  }
  return div(acc!, p);
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const p of parameters) p.data -= learningRate * p.grad;
}

export function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) p.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const queue = [
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
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  for (const p of net.parameters()) p.data = queue.shift() ?? 0;
  return net;
}

export const worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: -0.0116, // -0.0232 * 0.5
  dw7: 0.0001, // 0.0003 * 0.5
  db3: -0.0232,
  dw1: -0.0013,
  db1: -0.0027,
  newW5: 0.5012,
  newW1: 0.3001,
};
