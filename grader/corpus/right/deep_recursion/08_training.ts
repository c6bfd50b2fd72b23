import type { Value } from "./01_value.ts";
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

interface TrainOptions {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
}

function predict(model: MLP, [x, ...rest]: number[][]): Value[] {
  return x === undefined ? [] : [...model.forward(x), ...predict(model, rest)];
}

function flat([row, ...rows]: number[][]): number[] {
  return row === undefined ? [] : [...row, ...flat(rows)];
}

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  { steps, learningRate, onStep }: TrainOptions,
): number[] {
  const from = (step: number): number[] => {
    if (step >= steps) return [];
    const loss = meanSquaredError(predict(model, inputs), flat(targets));
    onStep?.(step, loss.data);
    zeroGrad(model.parameters());
    backward(loss);
    gradientDescentStep(model.parameters(), learningRate);
    return [loss.data, ...from(step + 1)];
  };
  return from(0);
}
