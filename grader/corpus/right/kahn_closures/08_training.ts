import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import * as lesson7 from "./07_ice_cream.ts";

type TrainOptions = {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
};

// Hands out each loss BEFORE it learns from it: the step is taken when the next loss is asked for.
function* learning(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  { steps, learningRate }: TrainOptions,
) {
  for (let step = 0; step < steps; step++) {
    const outputs = [];
    const wanted = [];
    for (const [i, x] of inputs.entries()) {
      const y = model.forward(x);
      if (y.length !== targets[i].length) {
        throw new RangeError(
          `example ${i}: ${y.length} output(s), ${targets[i].length} target(s)`,
        );
      }
      outputs.push(...y);
      wanted.push(...targets[i]);
    }
    const loss = lesson7.meanSquaredError(outputs, wanted);

    yield loss.data;

    const parameters = model.parameters();
    lesson7.zeroGrad(parameters);
    backward(loss);
    lesson7.gradientDescentStep(parameters, learningRate);
  }
}

const train = (
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] => {
  if (inputs.length !== targets.length) {
    throw new RangeError(
      `${inputs.length} input row(s) but ${targets.length} target row(s)`,
    );
  }
  const losses: number[] = [];
  for (const loss of learning(model, inputs, targets, options)) {
    options.onStep?.(losses.length, loss);
    losses.push(loss);
  }
  return losses;
};

export { train };
