// MISTAKE: On the worksheet the error is target minus output, so all the gradients have the wrong sign; the new weights were taken in that direction too.
import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (
    predictions.length > targets.length || predictions.length < targets.length
  ) {
    throw new RangeError(
      "predictions " + predictions.length + ", targets " + targets.length,
    );
  }
  let t = new Value(0);
  predictions.forEach((p, i) => (t = add(t, pow(sub(p, targets[i]), 2))));
  return div(t, predictions.length);
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
  const list = [0.3, 0.4, 0.1, -0.1, 0.2, -0.1, 0.5, -0.2, 0.2, -0.3, 0.6, 0.3];
  let next = 0;
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  net.layers.forEach((l) =>
    l.neurons.forEach((n) =>
      n.parameters().forEach((p) => p.data = list[next++])
    )
  );
  return net;
}

export const worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: 0.0148,
  dw7: -0.0002,
  db3: 0.0232,
  dw1: 0.0013,
  db1: 0.0027,
  newW5: 0.4985,
  newW1: 0.2999,
};
