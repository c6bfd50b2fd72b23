// demo.ipynb

import { Value } from "./01_value.ts";
import { add, mul } from "./02_ops.ts";
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import { meanSquaredError } from "./07_ice_cream.ts";

const len = (list: { length: number }): number => list.length;

interface Kwargs {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
}

function train(
  model: MLP,
  xs: number[][],
  ys: number[][],
  { steps, learningRate, onStep }: Kwargs,
): number[] {
  if (len(xs) !== len(ys)) {
    throw new RangeError(`len(xs) = ${len(xs)} but len(ys) = ${len(ys)}`);
  }
  const outputs = ys.reduce((total, y) => total + len(y), 0);
  const history: number[] = [];

  for (let k = 0; k < steps; k++) {
    // forward pass: each example's mean counts for as much as the example has outputs
    const ypred = xs.map((x) => model.forward(x));
    const loss = ypred
      .map((yout, i): Value => {
        const ygt = ys[i] as number[];
        return mul(meanSquaredError(yout, ygt), len(ygt) / outputs);
      })
      .reduce((total, term) => add(total, term), new Value(0));

    // backward pass
    for (const p of model.parameters()) p.grad = 0.0;
    backward(loss);

    // update
    for (const p of model.parameters()) p.data += -learningRate * p.grad;

    history.push(loss.data);
    if (onStep) onStep(k, loss.data);
  }

  return history;
}

export { train };
