// MISTAKE: Training stops early once the loss is small, so fewer steps are made and fewer losses returned than asked for.
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
  const losses: number[] = [];
  const flatTargets = targets.reduce((a, b) => a.concat(b), []);
  for (let i = 0; i < options.steps; i++) {
    const loss = meanSquaredError(
      inputs.flatMap((row) => model.forward(row)),
      flatTargets,
    );
    losses.push(loss.data);
    options.onStep?.(i, loss.data);
    if (loss.data < 0.01) break;
    zeroGrad(model.parameters());
    backward(loss);
    gradientDescentStep(model.parameters(), options.learningRate);
  }
  return losses;
}
