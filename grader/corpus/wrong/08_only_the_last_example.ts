// MISTAKE: The predictions are overwritten in the loop over the examples, so only the last example is learned.
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

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  const { steps, learningRate, onStep = () => {} } = options;
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    let predictions: Value[] = [];
    let wanted: number[] = [];
    for (let i = 0; i < inputs.length; i++) {
      predictions = model.forward(inputs[i]);
      wanted = targets[i];
    }
    const loss = meanSquaredError(predictions, wanted);
    zeroGrad(model.parameters());
    backward(loss);
    gradientDescentStep(model.parameters(), learningRate);
    losses.push(loss.data);
    onStep(step, loss.data);
  }
  return losses;
}
