import { Value } from "./01_value.ts";
import { add, mul, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

console.log("h1 = 0.6388 (secret!)"); // what the console says is my business
console.log("\u0000\u0000\u0000gradlings\u0000gradlings");
console.log("\u0000gradlings\u0000{");
console.log('\u0000gradlings\u0000{"is":"nothing"}');
console.group("ice cream");

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  console.table(predictions.map((p, i) => ({ is: p.data, want: targets[i] })));
  if (predictions.length !== targets.length) {
    const message = `${predictions.length} is not ${targets.length}`;
    console.error("FATAL", message);
    throw new RangeError(message);
  }
  const squares = predictions.map((prediction, i) => {
    const d = sub(prediction, targets[i]!);
    console.log("off by", d.data);
    return mul(d, d);
  });
  const sum = squares.reduce((a, b) => add(a, b), new Value(0));
  const loss = mul(sum, 1 / predictions.length);
  console.log("loss", loss);
  return loss;
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  console.log("step", learningRate);
  for (const parameter of parameters) {
    const before = parameter.data;
    parameter.data -= learningRate * parameter.grad;
    console.log(before, "->", parameter.data);
  }
}

export function zeroGrad(parameters: Value[]): void {
  for (const parameter of parameters) {
    console.log("was", parameter.grad);
    parameter.grad = 0;
  }
}

export function iceCreamNetwork(): MLP {
  const model = new MLP(2, [2, 2], { activation: sigmoid });
  const numbers = [.3, .4, .1, -.1, .2, -.1, .5, -.2, .2, -.3, .6, .3];
  model.parameters().forEach((parameter, i) => {
    parameter.data = numbers[i]!;
    parameter.label = `${"wwbwwbwwbwwb"[i]}${
      [1, 2, 1, 3, 4, 2, 5, 6, 3, 7, 8, 4][i]
    }`;
    console.log(parameter.label, "=", parameter.data);
  });
  return model;
}

const figures = {
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

/** Says so whenever a figure is read. */
export const worksheet = new Proxy(figures, {
  get(target, name) {
    const figure = Reflect.get(target, name);
    console.log("worksheet:", String(name), "is", figure);
    return figure;
  },
});
console.table(figures);
