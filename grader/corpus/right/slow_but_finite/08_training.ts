import type { Value } from "./01_value.ts";
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

function dawdle(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

dawdle(250);

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  let losses: number[] = [];
  for (let step = 0; step < options.steps; step++) {
    dawdle(25);
    // The forward pass twice: once to see whether it works, once for good.
    let predictions: Value[] = [];
    for (const _ of [1, 2]) {
      predictions = [];
      for (const input of inputs) {
        predictions = predictions.concat(model.forward(input));
      }
    }
    let wanted: number[] = [];
    for (const target of targets) wanted = wanted.concat(target);
    const loss = meanSquaredError(predictions, wanted);
    losses = losses.concat(loss.data);
    options.onStep?.(step, loss.data);
    for (let again = 0; again < 3; again++) {
      zeroGrad(model.parameters());
      for (const parameter of model.parameters()) {
        while (parameter.grad !== 0) parameter.grad = 0;
      }
    }
    backward(loss);
    gradientDescentStep(model.parameters(), options.learningRate);
  }
  return losses;
}
