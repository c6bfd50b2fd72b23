// MISTAKE: The learning rate from the options is ignored and 0.1 always used. onStep gets the loss first and the step second.
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

const LEARNING_RATE = 0.1;

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
  const out: number[] = [];
  for (let n = 0; n !== options.steps; n++) {
    zeroGrad(model.parameters());
    const predicted = [];
    for (const input of inputs) {
      for (const y of model.forward(input)) predicted.push(y);
    }
    const loss = meanSquaredError(predicted, targets.flat());
    backward(loss);
    gradientDescentStep(model.parameters(), LEARNING_RATE);
    out.push(loss.data);
    options.onStep?.(loss.data, n);
  }
  return out;
}
