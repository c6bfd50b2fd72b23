/**
 * The training loop: predict, measure, go back, step; again.
 *
 * @module
 */
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

/** How long and how boldly to train. */
export interface TrainOptions {
  /** The number of gradient-descent steps. */
  steps: number;
  /** How far a step goes for a gradient of 1. */
  learningRate: number;
  /** Told each step, counted from 0, and the loss before it. */
  onStep?: (step: number, loss: number) => void;
}

/**
 * Trains a network on all examples at once, step by step.
 *
 * @param model The network; its parameters are changed in place.
 * @param inputs One array of inputs an example.
 * @param targets One array of wanted outputs an example, in the same order.
 * @param options The number of steps, the learning rate, and a listener.
 * @returns The loss before each step: the mean squared error over every output
 * of every example.
 * @throws {RangeError} If inputs or targets do not fit each other or the
 * network.
 *
 * @example
 * ```ts
 * import { iceCreamNetwork, train } from "@gradlings/gradlings";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const model = iceCreamNetwork();
 * train(model, [[0.5, 0.8]], [[0.7, 0.6]], { steps: 1, learningRate: 0.1 });
 * const w5 = model.layers[1].neurons[0].weights[0];
 * assertAlmostEquals(w5.data, 0.5015, 1e-4);
 * ```
 */
export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  const { steps, learningRate, onStep } = options;
  const parameters = model.parameters();
  const wanted = targets.flat();
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const predictions = inputs.flatMap((x) => model.forward(x));
    const loss = meanSquaredError(predictions, wanted);
    losses.push(loss.data);
    onStep?.(step, loss.data);

    zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, learningRate);
  }
  return losses;
}
