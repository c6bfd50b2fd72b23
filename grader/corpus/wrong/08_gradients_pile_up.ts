// MISTAKE: The gradients are set to zero once before the loop and not in every step, so they pile up from step to step.
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
  const losses: number[] = [];
  zeroGrad(model.parameters());
  for (let step = 0; step < options.steps; step++) {
    const predictions = inputs.flatMap((x) => model.forward(x));
    const loss = meanSquaredError(predictions, targets.flat());
    backward(loss);
    gradientDescentStep(model.parameters(), options.learningRate);
    losses.push(loss.data);
    if (options.onStep) options.onStep(step, loss.data);
  }
  return losses;
}
