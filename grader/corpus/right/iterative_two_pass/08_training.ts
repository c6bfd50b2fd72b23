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
  if (inputs.length !== targets.length) {
    throw new RangeError(
      `There are ${inputs.length} inputs but ${targets.length} targets.`,
    );
  }

  // once before the first step, for whatever was there; after that, behind every step
  zeroGrad(model.parameters());

  const losses: number[] = [];
  for (const step of Array(options.steps).keys()) {
    // first pass: forward
    const predictions: Value[] = [];
    const wanted: number[] = [];
    for (const [i, input] of inputs.entries()) {
      const outputs = model.forward(input);
      if (outputs.length !== targets[i].length) {
        throw new RangeError(
          `Example ${i} has ${outputs.length} outputs but ${
            targets[i].length
          } targets.`,
        );
      }
      for (const [k, output] of outputs.entries()) {
        predictions.push(output);
        wanted.push(targets[i][k]);
      }
    }
    const loss = meanSquaredError(predictions, wanted);

    // second pass: back
    backward(loss);
    const parameters = model.parameters();
    gradientDescentStep(parameters, options.learningRate);
    zeroGrad(parameters);

    losses.push(loss.data);
    if (options.onStep !== undefined) {
      options.onStep(step, loss.data);
    }
  }
  return losses;
}
