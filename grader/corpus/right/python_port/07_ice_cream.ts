// ice_cream.ipynb

import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

const len = (list: { length: number }): number => list.length;

// python's sum starts from 0
const sum = (terms: Value[]): Value =>
  terms.reduce((total, term) => add(total, term), new Value(0));

// loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred)) / len(ys)
function meanSquaredError(ypred: Value[], ys: number[]): Value {
  if (len(ypred) !== len(ys)) {
    throw new RangeError(`len(ypred) = ${len(ypred)} but len(ys) = ${len(ys)}`);
  }
  const losses = ypred.map((yout, i) => pow(sub(yout, ys[i] as number), 2));
  return div(sum(losses), Math.max(len(losses), 1));
}

// for p in parameters: p.data += -learning_rate * p.grad
function gradientDescentStep(parameters: Value[], learning_rate: number): void {
  for (const p of parameters) {
    p.data += -learning_rate * p.grad;
  }
}

// for p in parameters: p.grad = 0.0
function zeroGrad(parameters: Value[]): void {
  for (const p of parameters) {
    p.grad = 0.0;
  }
}

function iceCreamNetwork(): MLP {
  const n = new MLP(2, [2, 2], { activation: sigmoid });
  const state_dict: [name: string, data: number][] = [
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
  ];
  // for p, (name, data) in zip(n.parameters(), state_dict)
  n.parameters().forEach((p, i) => {
    const [name, data] = state_dict[i] as [string, number];
    p.label = name;
    p.data = data;
  });
  return n;
}

// out of the notebook by hand: every number was rounded to four places before the next was made from it
const worksheet = {
  "h1": 0.6388,
  "h2": 0.5025,
  "y1": 0.6032,
  "y2": 0.6011,
  "loss": 0.0047,
  "dw5": -0.0232 * 0.6388, // -0.01482016
  "dw7": 0.0003 * 0.6388, // 0.00019164
  "db3": -0.0232,
  "dw1": -0.0027 * 0.5, // -0.00135
  "db1": -0.0027,
  "newW5": 0.5015,
  "newW1": 0.3001,
};

export {
  gradientDescentStep,
  iceCreamNetwork,
  meanSquaredError,
  worksheet,
  zeroGrad,
};
