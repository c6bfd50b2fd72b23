// Exercise 8: training

import { Value } from "./01_value.ts";
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
  if (inputs.length !== targets.length) {
    throw new RangeError(
      "There are " + inputs.length + " inputs but " + targets.length +
        " targets.",
    );
  }

  console.log("training for", options.steps, "steps ...");
  let losses: number[] = [];

  for (let step = 0; step < options.steps; step = step + 1) {
    // 1. what does the network say, and what should it say?
    let allPredictions: Value[] = [];
    let allTargets: number[] = [];
    for (let i = 0; i < inputs.length; i = i + 1) {
      let outputs = model.forward(inputs[i]);
      let wanted = targets[i];
      if (outputs.length !== wanted.length) {
        throw new RangeError(
          "Example " + i + " has " + outputs.length + " outputs but " +
            wanted.length + " targets.",
        );
      }
      for (let j = 0; j < outputs.length; j = j + 1) {
        allPredictions.push(outputs[j]);
        allTargets.push(wanted[j]);
      }
    }

    // 2. how wrong is that?
    let loss = meanSquaredError(allPredictions, allTargets);
    losses.push(loss.data);
    if (options.onStep !== undefined) {
      options.onStep(step, loss.data);
    }

    // 3. learn
    let parameters = model.parameters();
    zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, options.learningRate);
  }

  console.log("... done, the last loss was", losses[losses.length - 1]);
  return losses;
}
