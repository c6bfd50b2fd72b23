// MISTAKE: The loop runs one step too many. Only the first output of each example is compared with its target.
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
  for (let step = 0; step <= options.steps; step++) {
    const ys = inputs.map((x) => model.forward(x)[0]);
    const ts = targets.map((t) => t[0]);
    const loss = meanSquaredError(ys, ts);
    zeroGrad(model.parameters());
    backward(loss);
    gradientDescentStep(model.parameters(), options.learningRate);
    losses.push(loss.data);
    options.onStep?.(step, loss.data);
  }
  return losses;
}
