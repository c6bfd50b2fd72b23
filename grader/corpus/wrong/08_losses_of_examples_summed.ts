// MISTAKE: The examples' losses are added up and not divided by the number of examples.
import { Value } from "./01_value.ts";
import { add } from "./02_ops.ts";
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

type Opt = {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
};

function oneStep(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  rate: number,
): number {
  let loss = new Value(0);
  for (let i = 0; i < inputs.length; i++) {
    loss = add(loss, meanSquaredError(model.forward(inputs[i]), targets[i]));
  }
  zeroGrad(model.parameters());
  backward(loss);
  gradientDescentStep(model.parameters(), rate);
  return loss.data;
}

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: Opt,
): number[] {
  const losses = [];
  for (let i = 0; i < options.steps; i++) {
    const l = oneStep(model, inputs, targets, options.learningRate);
    options.onStep?.(i, l);
    losses.push(l);
  }
  return losses;
}
