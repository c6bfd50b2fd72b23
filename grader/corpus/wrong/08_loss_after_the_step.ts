// MISTAKE: The loss that is returned and reported is measured after the step instead of before it.
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: {
    steps: number;
    learningRate: number;
    onStep?: (step: number, loss: number) => void;
  },
): number[] {
  const computeLoss = () =>
    meanSquaredError(
      inputs.map((x) => model.forward(x)).flat(),
      targets.flat(),
    );
  const result: number[] = [];
  for (const step of Array(options.steps).keys()) {
    zeroGrad(model.parameters());
    backward(computeLoss());
    gradientDescentStep(model.parameters(), options.learningRate);
    const now = computeLoss().data;
    result.push(now);
    options.onStep?.(step, now);
  }
  return result;
}
