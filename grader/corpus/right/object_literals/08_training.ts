import type { Value } from "./01_value.ts";
import { add, mul } from "./02_ops.ts";
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

interface Example {
  input: number[];
  target: number[];
}

// Every example's mean counts for as much as it has outputs, so that the whole is the mean over all outputs.
const lossOver = (
  { model, examples }: { model: MLP; examples: Example[] },
): Value => {
  const outputs = examples.reduce((n, { target: { length } }) => n + length, 0);
  const [head, ...tail] = examples.map(({ input, target }) => {
    const share = target.length / outputs;
    return mul(meanSquaredError(model.forward(input), target), share);
  });
  return tail.reduce(
    (sum, part) => add(sum, part),
    head ?? meanSquaredError([], []),
  );
};

export const { train } = {
  train(
    model: MLP,
    inputs: number[][],
    targets: number[][],
    options: TrainOptions,
  ): number[] {
    const { steps, learningRate, onStep } = options;
    const { length: n } = inputs;
    if (n !== targets.length) {
      throw new RangeError(`inputs: ${n}; targets: ${targets.length}`);
    }
    const examples = inputs.map((input, i): Example => ({
      input,
      target: targets[i],
    }));

    return Array.from({ length: steps }, (_, step) => {
      const { before, learn } = run(model, examples);
      learn(learningRate);
      onStep?.(step, before);
      return before;
    });
  },
};

function run(model: MLP, examples: Example[]) {
  const loss = lossOver({ model, examples });
  const { data: before } = loss;
  return {
    before,
    learn(rate: number): void {
      const parameters = model.parameters();
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, rate);
    },
  };
}
