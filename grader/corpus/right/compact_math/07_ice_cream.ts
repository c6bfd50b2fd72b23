import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

// L₀ = 0, Lₖ = Lₖ₋₁ + ((yₖ − tₖ)² − Lₖ₋₁) / k: the running mean of the squares
export function meanSquaredError(y: Value[], t: number[]): Value {
  if (y.length !== t.length) {
    throw new RangeError(
      `|predictions| = ${y.length}, |targets| = ${t.length}`,
    );
  }
  return y.reduce(
    (mean, yk, i) => add(mean, div(sub(pow(sub(yk, t[i]), 2), mean), i + 1)),
    new Value(0),
  );
}
export function gradientDescentStep(θ: Value[], η: number): void {
  for (const p of θ) p.data += -η * p.grad;
}
export function zeroGrad(θ: Value[]): void {
  for (const p of θ) p.grad = 0;
}

const [w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4] = [
  .3,
  .4,
  .1,
  -.1,
  .2,
  -.1,
  .5,
  -.2,
  .2,
  -.3,
  .6,
  .3,
];
export function iceCreamNetwork(): MLP {
  const net = new MLP(2, [2, 2], { activation: sigmoid });
  [w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4].forEach((x, i) =>
    net.parameters()[i].data = x
  );
  return net;
}

// the sheet in plain numbers: σ(z) = (1 + tanh(z/2)) / 2, δ = ∂L/∂z; with two outputs the 2 of the square and the mean's ½ cancel
const σ = (z: number) => (1 + Math.tanh(z / 2)) / 2,
  [x1, x2, t1, t2, η] = [.5, .8, .7, .6, .1];
const h1 = σ(w1 * x1 + w2 * x2 + b1), h2 = σ(w3 * x1 + w4 * x2 + b2);
const y1 = σ(w5 * h1 + w6 * h2 + b3), y2 = σ(w7 * h1 + w8 * h2 + b4);
const δ3 = (y1 - t1) * y1 * (1 - y1),
  δ4 = (y2 - t2) * y2 * (1 - y2),
  δ1 = (δ3 * w5 + δ4 * w7) * h1 * (1 - h1);
export const worksheet = {
  h1,
  h2,
  y1,
  y2,
  loss: Math.hypot(y1 - t1, y2 - t2) ** 2 / 2,
  dw5: δ3 * h1,
  dw7: δ4 * h1,
  db3: δ3,
  dw1: δ1 * x1,
  db1: δ1,
  newW5: w5 - η * δ3 * h1,
  newW1: w1 - η * δ1 * x1,
};
