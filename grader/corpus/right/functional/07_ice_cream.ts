import type { Value } from "./01_value.ts";
import { add, div, mul, sigmoid, sub } from "./02_ops.ts";
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";

const square = (a: Value): Value => mul(a, a);

const unequal = (p: number, t: number): never => {
  throw new RangeError(`${t} targets do not go with ${p} predictions`);
};

export const meanSquaredError = (
  predictions: Value[],
  targets: number[],
): Value =>
  predictions.length !== targets.length
    ? unequal(predictions.length, targets.length)
    : div(
      predictions.map((p, i) => square(sub(p, targets[i]))).reduce(
        (a, b) => add(a, b),
        add(0, 0),
      ),
      predictions.length || 1,
    );

export const gradientDescentStep = (
  parameters: Value[],
  learningRate: number,
): void => parameters.forEach((p) => p.data -= learningRate * p.grad);

export const zeroGrad = (parameters: Value[]): void =>
  parameters.forEach((p) => Object.assign(p, { grad: 0 }));

/// w1 w2 b1, w3 w4 b2, w5 w6 b3, w7 w8 b4
const given = [[0.3, 0.4, 0.1], [-0.1, 0.2, -0.1], [0.5, -0.2, 0.2], [
  -0.3,
  0.6,
  0.3,
]];

export const iceCreamNetwork = (): MLP =>
  given.flat().reduce(
    (network, data, i) => (network.parameters()[i].data = data, network),
    new MLP(2, [2, 2], { activation: sigmoid }),
  );

/// the paper's figures, done over by the network itself and kept to six digits
export const worksheet = (() => {
  const network = iceCreamNetwork();
  const [hidden, output] = network.layers;
  const h = hidden.forward([0.5, 0.8]);
  const y = output.forward(h);
  const loss = meanSquaredError(y, [0.7, 0.6]);
  backward(loss);
  const [w1, , b1, , , , w5, , b3, w7] = network.parameters();
  const updated = (p: Value) => p.data - 0.1 * p.grad;
  const figures = {
    h1: h[0].data,
    h2: h[1].data,
    y1: y[0].data,
    y2: y[1].data,
    loss: loss.data,
    dw5: w5.grad,
    dw7: w7.grad,
    db3: b3.grad,
    dw1: w1.grad,
    db1: b1.grad,
    newW5: updated(w5),
    newW1: updated(w1),
  };
  return Object.freeze(
    Object.fromEntries(
      Object.entries(figures).map(([k, x]) => [k, Number(x.toFixed(6))]),
    ) as typeof figures,
  );
})();
