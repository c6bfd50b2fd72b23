import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

/** 300 pages of 64 KiB each: 19 MB. */
const memory = new WebAssembly.Memory({ initial: 300, maximum: 400 });
const ledger = new Float64Array(memory.buffer).fill(-1);
let lines = 0;

/** Losses and the models they belong to. */
const losses: Value[] = [];
const models: MLP[] = [];

export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `${predictions.length} predictions but ${targets.length} targets`,
    );
  }
  let sum = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    sum = add(sum, pow(sub(prediction, targets[i]!), 2));
  }
  const loss = div(sum, targets.length);
  losses.push(loss);
  ledger[lines++ % ledger.length] = loss.data;
  return loss;
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  const before = Float64Array.from(parameters, ({ data }) => data);
  const slopes = Float64Array.from(parameters, ({ grad }) => grad);
  const after = before.map((data, i) => data - learningRate * slopes[i]!);
  after.forEach((data, i) => parameters[i]!.data = data);
  for (const data of after) ledger[lines++ % ledger.length] = data;
}

export function zeroGrad(parameters: Value[]): void {
  const zeros = new Float64Array(100_000); // enough for any model
  parameters.forEach((parameter, i) => parameter.grad = zeros[i] ?? 0);
}

export function iceCreamNetwork(): MLP {
  const model = new MLP(2, [2, 2], { activation: sigmoid });
  const start = Float64Array.of(
    ...[0.3, 0.4, 0.1, -0.1, 0.2, -0.1],
    ...[0.5, -0.2, 0.2, -0.3, 0.6, 0.3],
  );
  models.push(model);
  model.parameters().forEach((parameter, i) => parameter.data = start[i]!);
  return model;
}

/** As a typed array keeps them: 64 bits each. */
const figures = Float64Array.of(
  ...[0.6388, 0.5025, 0.6032, 0.6011, 0.0047],
  ...[-0.0148, 0.0002, -0.0232, -0.0013, -0.0027, 0.5015, 0.3001],
);

export const worksheet = structuredClone({
  h1: figures[0],
  h2: figures[1],
  y1: figures[2],
  y2: figures[3],
  loss: figures[4],
  dw5: figures[5],
  dw7: figures[6],
  db3: figures[7],
  dw1: figures[8],
  db1: figures[9],
  newW5: figures[10],
  newW1: figures[11],
});
