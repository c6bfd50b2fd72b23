import { mul } from "./02_ops.ts";
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

/**
 * Never builds one graph for all the examples: each example has its own backward pass,
 * and the gradients add up in the parameters until the one descent step.
 */
export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  if (inputs.length !== targets.length) {
    throw new RangeError(
      "inputs has " + inputs.length + " examples, targets has " +
        targets.length,
    );
  }
  const losses: number[] = [];
  for (let step = 0; step < options.steps; step++) {
    zeroGrad(model.parameters());
    let loss = 0;
    for (let i = 0; i < inputs.length; i++) {
      const error = meanSquaredError(model.forward(inputs[i]), targets[i]);
      const share = mul(error, 1 / inputs.length);
      backward(share);
      loss += share.data;
    }
    gradientDescentStep(model.parameters(), options.learningRate);
    losses.push(loss);
    options.onStep?.(step, loss);
  }
  return losses;
}
