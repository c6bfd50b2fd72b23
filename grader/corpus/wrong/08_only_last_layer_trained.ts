// MISTAKE: Only the last layer's parameters are stepped; the layers before it stay as they were.
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

type T = {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
};

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: T,
): number[] {
  const run = (step: number, losses: number[]): number[] => {
    if (step >= options.steps) return losses;
    const loss = meanSquaredError(
      inputs.flatMap((x) => model.forward(x)),
      targets.flat(),
    );
    zeroGrad(model.parameters());
    backward(loss);
    const last = model.layers[model.layers.length - 1];
    gradientDescentStep(last.parameters(), options.learningRate);
    options.onStep?.(step, loss.data);
    return run(step + 1, [...losses, loss.data]);
  };
  return run(0, []);
}
