// MISTAKE: The gradients are set to zero between backward and the step, so the step changes nothing and nothing is learned.
import type { Value } from "./01_value.ts";
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

type Options = {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
};

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: Options,
): number[] {
  const history: number[] = [];
  const ps = model.parameters();
  let step = 0;
  while (step < options.steps) {
    const outs: Value[] = [];
    for (let i = 0; i < inputs.length; i++) {
      outs.push(...model.forward(inputs[i]));
    }
    const loss = meanSquaredError(outs, targets.flat());
    backward(loss);
    zeroGrad(ps);
    gradientDescentStep(ps, options.learningRate);
    options.onStep?.(step, loss.data);
    history.push(loss.data);
    step++;
  }
  return history;
}
