// MISTAKE: The step puts new Values into the list of parameters instead of changing the data of the network's own ones, so the network never changes.
import { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  const a = predictions.length, b = targets.length;
  if (a !== b) throw new RangeError(`length ${a} against length ${b}`);
  const go = (i: number): Value =>
    i === a
      ? new Value(0)
      : add(pow(sub(predictions[i], targets[i]), 2), go(i + 1));
  return mul(go(0), 1 / a);
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (let i = 0; i < parameters.length; i++) {
    parameters[i] = new Value(
      parameters[i].data - learningRate * parameters[i].grad,
    );
  }
}

export function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) p.grad = 0;
}

export function iceCreamNetwork(): MLP {
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  [0.3, 0.4, 0.1, -0.1, 0.2, -0.1, 0.5, -0.2, 0.2, -0.3, 0.6, 0.3].forEach((
    x,
    i,
  ) => net.parameters()[i].data = x);
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
