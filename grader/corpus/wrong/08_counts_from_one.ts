// MISTAKE: onStep is told the steps counted from 1 instead of from 0.
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import * as ice from "./07_ice_cream.ts";

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
  const all: number[] = [];
  for (let step = 1; step <= options.steps; step++) {
    const loss = ice.meanSquaredError(
      inputs.flatMap((x) => model.forward(x)),
      targets.flat(),
    );
    ice.zeroGrad(model.parameters());
    backward(loss);
    ice.gradientDescentStep(model.parameters(), options.learningRate);
    all.push(loss.data);
    if (options.onStep !== undefined) {
      options.onStep(step, loss.data);
    }
  }
  return all;
}
