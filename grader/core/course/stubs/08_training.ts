// Exercise 8: the training loop. Read lesson 8 first: deno task lesson 8
// When you have written something: deno task grade 8
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

export interface TrainOptions {
  /** How many steps to take. */
  steps: number;
  /** How far a step goes for a gradient of 1. */
  learningRate: number;
  /**
   * When given: called in each step with its number, from 0, and the loss
   * before it.
   */
  onStep?: (step: number, loss: number) => void;
}

/**
 * Trains the model. Every step looks at all examples: the mean squared error
 * over every output of every example, its gradient computed from zero (even if
 * the model came with gradients in it), one gradient-descent step. Returns the
 * loss before each step.
 */
export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  throw new Error("TODO: write train");
}
