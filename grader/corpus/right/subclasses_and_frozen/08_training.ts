import type { Value } from "./01_value.ts";
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

interface TrainOptions {
  readonly steps: number;
  readonly learningRate: number;
  readonly onStep?: (step: number, loss: number) => void;
}

class Losses extends Array<number> {
  get [Symbol.toStringTag](): string {
    return "Losses";
  }
}

/** Steps of training, one each time it is asked for one; the loss before it. */
class Training implements Iterable<number> {
  readonly #model: MLP;
  readonly #inputs: readonly (readonly number[])[];
  readonly #wanted: readonly number[];
  readonly #options: TrainOptions;

  constructor(
    model: MLP,
    inputs: number[][],
    targets: number[][],
    options: TrainOptions,
  ) {
    this.#model = model;
    this.#inputs = Object.freeze(inputs.map((x) => Object.freeze([...x])));
    this.#wanted = Object.freeze(targets.flat());
    this.#options = options;
    Object.freeze(this);
  }

  get #parameters(): Value[] {
    return this.#model.parameters();
  }

  get #loss(): Value {
    const predictions = this.#inputs.flatMap((x) =>
      this.#model.forward([...x])
    );
    return meanSquaredError(predictions, [...this.#wanted]);
  }

  *[Symbol.iterator](): Generator<number> {
    const { steps, learningRate } = this.#options;
    for (let step = 0; step < steps; step++) {
      const loss = this.#loss;
      zeroGrad(this.#parameters);
      backward(loss);
      gradientDescentStep(this.#parameters, learningRate);
      this.#options.onStep?.(step, loss.data);
      yield loss.data;
    }
  }
}

Object.freeze(Training.prototype);
Object.freeze(Training);

export const train = Object.freeze((
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] => {
  const losses = new Losses();
  for (const loss of new Training(model, inputs, targets, options)) {
    losses.push(loss);
  }
  Object.freeze(losses);
  return losses;
});
