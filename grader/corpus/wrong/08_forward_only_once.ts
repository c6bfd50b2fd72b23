// MISTAKE: The forward pass is made once before the loop and not again in each step, so the loss never changes and the gradients grow stale.
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

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  const params = model.parameters();
  const predictions = inputs.flatMap((x) => model.forward(x));
  return Array.from({ length: options.steps }, (_, step) => {
    const loss = meanSquaredError(predictions, targets.flat());
    zeroGrad(params);
    backward(loss);
    gradientDescentStep(params, options.learningRate);
    options.onStep?.(step, loss.data);
    return loss.data;
  });
}
