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

class Example {
  private constructor(readonly input: number[], readonly target: number[]) {}

  static pair(inputs: number[][], targets: number[][]): Example[] {
    if (inputs.length !== targets.length) {
      throw new RangeError(
        `examples: ${inputs.length} inputs, but ${targets.length} targets`,
      );
    }
    return inputs.map((input, i) => new Example(input, targets[i]!));
  }

  predictedBy(model: MLP): [output: Value, target: number][] {
    const outputs = model.forward(this.input);
    if (outputs.length !== this.target.length) {
      throw new RangeError(
        `outputs: ${outputs.length}, but targets: ${this.target.length}`,
      );
    }
    return outputs.map((output, i) => [output, this.target[i]!]);
  }
}

/** The gradients are put back to zero after each step, and once before the first. */
export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  const examples = Example.pair(inputs, targets);
  const losses = new Map<number, number>();
  zeroGrad(model.parameters());

  while (losses.size < options.steps) {
    const aims = examples.flatMap((example) => example.predictedBy(model));
    const loss = meanSquaredError(
      aims.map(([output]) => output),
      aims.map(([, target]) => target),
    );
    const step = losses.size;
    losses.set(step, loss.data);
    backward(loss);
    gradientDescentStep(model.parameters(), options.learningRate);
    options.onStep?.(step, losses.get(step)!);
    zeroGrad(model.parameters());
  }
  return Array.from(losses.values());
}
