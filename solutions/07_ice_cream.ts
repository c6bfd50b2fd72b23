/**
 * One step of learning, small enough to check by hand: two ice-cream flavours
 * predicted from temperature and time of day.
 *
 * @module
 */
import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

/**
 * The mean of the squared differences between predictions and targets.
 *
 * @param predictions What the network says.
 * @param targets What is true, in the same order.
 * @returns The loss: 0 for a perfect prediction, larger the worse it is.
 * @throws {RangeError} If there are not as many targets as predictions.
 *
 * @example
 * ```ts
 * import { meanSquaredError, Value } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const loss = meanSquaredError([new Value(1), new Value(5)], [3, 5]);
 * assertEquals(loss.data, 2); // (2^2 + 0^2) / 2
 * ```
 */
export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `There are ${predictions.length} predictions but ${targets.length} targets`,
    );
  }
  let sum = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    sum = add(sum, pow(sub(prediction, targets[i]), 2));
  }
  return div(sum, predictions.length);
}

/**
 * Moves every parameter a little way downhill: against its gradient.
 *
 * @param parameters The values to change; their `grad` must be up to date.
 * @param learningRate How far to go for a gradient of 1, for instance `0.1`.
 *
 * @example
 * ```ts
 * import { gradientDescentStep, Value } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const weight = new Value(2);
 * weight.grad = 3;
 * gradientDescentStep([weight], 0.5);
 * assertEquals(weight.data, 0.5);
 * ```
 */
export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  for (const parameter of parameters) {
    parameter.data -= learningRate * parameter.grad;
  }
}

/**
 * Forgets the gradients of the last step, so that the next backward pass does
 * not add to them.
 *
 * @param parameters The values whose `grad` becomes 0.
 *
 * @example
 * ```ts
 * import { Value, zeroGrad } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const weight = new Value(2);
 * weight.grad = 3;
 * zeroGrad([weight]);
 * assertEquals(weight.grad, 0);
 * ```
 */
export function zeroGrad(parameters: Value[]): void {
  for (const parameter of parameters) {
    parameter.grad = 0;
  }
}

/**
 * The example's parameters in the order of `MLP.parameters()`: weights, then
 * bias, neuron by neuron.
 */
const ICE_CREAM_PARAMETERS = [
  ...[0.3, 0.4, 0.1], // w1 w2 b1: hidden neuron h1
  ...[-0.1, 0.2, -0.1], // w3 w4 b2: hidden neuron h2
  ...[0.5, -0.2, 0.2], // w5 w6 b3: output y1, chocolate
  ...[-0.3, 0.6, 0.3], // w7 w8 b4: output y2, vanilla
];

/**
 * The network of the worked example: two inputs, two hidden neurons, two
 * outputs, all sigmoid, with its twelve parameters.
 *
 * @returns A new network at the example's starting point.
 *
 * @example
 * ```ts
 * import { iceCreamNetwork } from "@gradlings/gradlings";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const [chocolate, vanilla] = iceCreamNetwork().forward([0.5, 0.8]);
 * assertAlmostEquals(chocolate.data, 0.6032, 1e-4);
 * assertAlmostEquals(vanilla.data, 0.6011, 1e-4);
 * ```
 */
export function iceCreamNetwork(): MLP {
  const model = new MLP(2, [2, 2], { activation: sigmoid });
  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }
  return model;
}

/**
 * The numbers of one step computed by hand; `undefined` where not filled in yet.
 */
export interface Worksheet {
  /** Output of the first hidden neuron. */
  h1?: number;
  /** Output of the second hidden neuron. */
  h2?: number;
  /** Predicted chocolate. */
  y1?: number;
  /** Predicted vanilla. */
  y2?: number;
  /** Mean squared error against the targets 0.7 and 0.6. */
  loss?: number;
  /** Slope of the loss with respect to w5. */
  dw5?: number;
  /** Slope of the loss with respect to w7. */
  dw7?: number;
  /** Slope of the loss with respect to b3. */
  db3?: number;
  /** Slope of the loss with respect to w1, which reaches it on two paths. */
  dw1?: number;
  /** Slope of the loss with respect to b1. */
  db1?: number;
  /** w5 after one step with a learning rate of 0.1. */
  newW5?: number;
  /** w1 after one step with a learning rate of 0.1. */
  newW1?: number;
}

/**
 * The worksheet as one fills it in by hand, rounding to four decimals on the
 * way.
 */
export const worksheet: Worksheet = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: -0.0148,
  dw7: 0.0002,
  db3: -0.0232,
  dw1: -0.0014,
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
};
