/**
 * The ice-cream network of lesson 7, computed anew for any inputs, targets and rate.
 *
 * @module
 */
import type { Implementation, MLP, Value } from "../probes/implementation.ts";

/** What to compute. */
export interface IceCreamSettings {
  readonly inputs: readonly number[];
  readonly targets: readonly number[];
  readonly learningRate: number;
  /** How many steps have been taken before. */
  readonly steps: number;
}

/** What there is to see before the next step. */
export interface IceCream {
  /** The twelve parameters in the order of {@linkcode PARAMETERS}. */
  readonly parameters: readonly number[];
  /** The slope of the loss by each. */
  readonly grads: readonly number[];
  /** Each parameter after one more step. */
  readonly after: readonly number[];
  readonly hidden: readonly number[];
  readonly outputs: readonly number[];
  readonly loss: number;
  /** The loss after one more step. */
  readonly lossAfter: number;
}

/** What the twelve parameters are called in the lesson, as `MLP.parameters()` lists them. */
export const PARAMETERS = [
  ...["w1", "w2", "b1", "w3", "w4", "b2"],
  ...["w5", "w6", "b3", "w7", "w8", "b4"],
] as const;

/** Takes the steps that came before, then looks at the next one. */
export function iceCream(
  implementation: Implementation,
  { inputs, targets, learningRate, steps }: IceCreamSettings,
): IceCream {
  const { gradientDescentStep, zeroGrad, backward } = implementation;
  const model = implementation.iceCreamNetwork();
  const parameters = model.parameters();
  const numbers = () => parameters.map(({ data }) => Number(data));
  const forward = () => lossOf(implementation, model, inputs, targets);
  for (let step = 0; step < steps; step++) {
    const { loss } = forward();
    zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, learningRate);
  }
  const { loss, hidden, outputs } = forward();
  zeroGrad(parameters);
  backward(loss);
  const before = {
    parameters: numbers(),
    grads: parameters.map(({ grad }) => Number(grad)),
    hidden: hidden.map(({ data }) => Number(data)),
    outputs: outputs.map(({ data }) => Number(data)),
    loss: Number(loss.data),
  };
  gradientDescentStep(parameters, learningRate);
  const after = numbers();
  return { ...before, after, lossAfter: Number(forward().loss.data) };
}

function lossOf(
  { meanSquaredError }: Implementation,
  { layers }: MLP,
  inputs: readonly number[],
  targets: readonly number[],
): { loss: Value; hidden: Value[]; outputs: Value[] } {
  const hidden = layers[0].forward([...inputs]);
  const outputs = layers[1].forward(hidden);
  return { hidden, outputs, loss: meanSquaredError(outputs, [...targets]) };
}
