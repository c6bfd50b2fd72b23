import type { Value } from "./01_value.ts";
import { add, div } from "./02_ops.ts";
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

class Training {
  readonly #model: MLP;
  readonly #inputs: number[][];
  readonly #targets: number[][];

  constructor(model: MLP, inputs: number[][], targets: number[][]) {
    if (inputs.length !== targets.length) {
      throw new RangeError(
        `${inputs.length} examples but ${targets.length} targets`,
      );
    }
    this.#model = model;
    this.#inputs = inputs;
    this.#targets = targets;
  }

  get parameters(): Value[] {
    return this.#model.parameters();
  }

  /** The mean over the examples of each one's mean: the same as over all, as all have as many outputs. */
  get loss(): Value {
    const each = this.#inputs.map((x, i) =>
      meanSquaredError(this.#model.forward(x), this.#targets[i]!)
    );
    return div(each.reduce((sum, one) => add(sum, one)), each.length);
  }

  run({ steps, learningRate, onStep }: TrainOptions): number[] {
    const losses: number[] = [];
    zeroGrad(this.parameters); // whoever had the model before may have left some
    while (losses.length < steps) {
      const loss = this.loss;
      backward(loss);
      gradientDescentStep(this.parameters, learningRate);
      onStep?.(losses.length, loss.data);
      losses.push(loss.data);
      zeroGrad(this.parameters); // leaves the model clean for the next step, or for the next user
    }
    return losses;
  }
}

function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  return new Training(model, inputs, targets).run(options);
}

export { train };
