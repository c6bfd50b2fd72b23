import type { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

// Each squared error is weighted by 1/n at once; there is no division at the end.
function mse(predictions: Value[], targets: number[]): Value {
  const [n, m] = [predictions.length, targets.length];
  if (n !== m) {
    throw new RangeError(
      `cannot compare ${n} prediction(s) with ${m} target(s)`,
    );
  }
  let loss = mul(0, 0);
  predictions.forEach((p, i) => {
    loss = add(loss, mul(1 / n, pow(sub(targets[i], p), 2)));
  });
  return loss;
}

const step = (parameters: Value[], learningRate: number): void => {
  for (const p of parameters) p.data = p.data - learningRate * p.grad;
};

const clear = (parameters: Value[]): void => {
  for (const p of parameters) p.grad = 0;
};

// neuron by neuron, weights before bias: the order of parameters()
const given = new Map<string, number>([
  ["w1", 0.3],
  ["w2", 0.4],
  ["b1", 0.1],
  ["w3", -0.1],
  ["w4", 0.2],
  ["b2", -0.1],
  ["w5", 0.5],
  ["w6", -0.2],
  ["b3", 0.2],
  ["w7", -0.3],
  ["w8", 0.6],
  ["b4", 0.3],
]);

function build(): MLP {
  const network = new MLP(2, [2, 2], {
    activation: (z) => sigmoid(z),
    random: () => 0.5,
  });
  const slots = network.parameters().values();
  for (const [label, data] of given) {
    const slot = slots.next().value as Value;
    slot.data = data;
    slot.label = label;
  }
  return network;
}

// with all the digits of a pocket computer
const sheet = {
  newW1: 0.3001345073611605,
  newW5: 0.5014796957196709,
  db1: -0.0026901472232098724,
  dw1: -0.0013450736116049362,
  db3: -0.02316501290679508,
  dw7: 0.00016189107721226365,
  dw5: -0.014796957196708326,
  loss: 0.004684169234055576,
  y2: 0.6010569550468751,
  y1: 0.6032155936416406,
  h2: 0.502499979166875,
  h1: 0.6387631751488418,
};

export {
  build as iceCreamNetwork,
  clear as zeroGrad,
  mse as meanSquaredError,
  sheet as worksheet,
  step as gradientDescentStep,
};
