/**
 * A neural network from one number up: the reference solutions of the
 * gradlings course, published as a library small enough to read in one sitting.
 *
 * ```ts
 * import { MLP, train } from "@gradlings/gradlings";
 * import { assert } from "@std/assert";
 *
 * const model = new MLP(2, [4, 1]);
 * const losses = train(
 *   model,
 *   [[0, 0], [0, 1], [1, 0], [1, 1]],
 *   [[-1], [1], [1], [1]],
 *   { steps: 20, learningRate: 0.1 },
 * );
 * assert(losses[19] < losses[0]);
 * ```
 *
 * @module
 */
export * from "./solutions/01_value.ts";
export * from "./solutions/02_ops.ts";
export * from "./solutions/03_backward.ts";
export * from "./solutions/04_neuron.ts";
export * from "./solutions/05_layer.ts";
export * from "./solutions/06_mlp.ts";
export * from "./solutions/07_ice_cream.ts";
export * from "./solutions/08_training.ts";
