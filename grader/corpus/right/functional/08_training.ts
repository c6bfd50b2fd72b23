import type { Value } from "./01_value.ts";
import { add, div } from "./02_ops.ts";
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

/// the mean of the examples' means: every example has as many outputs as every other
const lossOf = (model: MLP, inputs: number[][], targets: number[][]): Value =>
  div(
    inputs.map((x, i) => meanSquaredError(model.forward(x), targets[i])).reduce(
      (a, b) => add(a, b),
      add(0, 0),
    ),
    inputs.length || 1,
  );

const agree = (n: number, m: number): void => {
  if (n !== m) {
    throw new RangeError(
      `the examples do not pair up: inputs.length is ${n}, targets.length is ${m}`,
    );
  }
};

export const train = (
  model: MLP,
  inputs: number[][],
  targets: number[][],
  { steps, learningRate, onStep = () => {} }: TrainOptions,
): number[] => {
  agree(inputs.length, targets.length);
  const parameters = model.parameters();
  zeroGrad(parameters); // whatever was there before; from here on, each step cleans up after itself
  return Array.from({ length: steps }, (_, step) => {
    const loss = lossOf(model, inputs, targets);
    backward(loss);
    gradientDescentStep(parameters, learningRate);
    onStep(step, loss.data);
    zeroGrad(parameters);
    return loss.data;
  });
};
