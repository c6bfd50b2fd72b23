// Exercise 7: ice cream. Read lesson 7 first: deno task lesson 7
// When you have written something: deno task grade 7
import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

/**
 * Returns the mean of (prediction - target) squared.
 * Throws a RangeError that says both lengths when they differ.
 */
export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  throw new Error("TODO: write meanSquaredError");
}

/**
 * Moves the data of every parameter downhill: by learningRate times its grad.
 */
export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  throw new Error("TODO: write gradientDescentStep");
}

/** Sets the grad of every parameter to 0. */
export function zeroGrad(parameters: Value[]): void {
  throw new Error("TODO: write zeroGrad");
}

/**
 * Returns a new MLP: 2 inputs, 2 hidden neurons, 2 outputs, sigmoid everywhere,
 * with the twelve parameters of the worked example:
 *
 *     h1: w1 =  0.3  w2 =  0.4  b1 =  0.1
 *     h2: w3 = -0.1  w4 =  0.2  b2 = -0.1
 *     y1: w5 =  0.5  w6 = -0.2  b3 =  0.2
 *     y2: w7 = -0.3  w8 =  0.6  b4 =  0.3
 */
export function iceCreamNetwork(): MLP {
  throw new Error("TODO: write iceCreamNetwork");
}

/** The numbers of one step of learning; undefined = not filled in yet. */
export interface Worksheet {
  h1?: number;
  h2?: number;
  y1?: number;
  y2?: number;
  loss?: number;
  dw5?: number;
  dw7?: number;
  db3?: number;
  dw1?: number;
  db1?: number;
  newW5?: number;
  newW1?: number;
}

/**
 * Work these out with pen, paper and a pocket calculator, as lesson 7 shows,
 * and type them in here as plain numbers with four decimals. Rounding on the
 * way is fine.
 *
 *     inputs   x1 = 0.5 (temperature)   x2 = 0.8 (time of day)
 *     targets  t1 = 0.7 (chocolate)     t2 = 0.6 (vanilla)
 *     learning rate 0.1
 */
export const worksheet: Worksheet = {
  h1: undefined, // output of the first hidden neuron
  h2: undefined, // output of the second
  y1: undefined, // predicted chocolate
  y2: undefined, // predicted vanilla
  loss: undefined, // mean squared error
  dw5: undefined, // slope of the loss with respect to w5
  dw7: undefined, // ... to w7
  db3: undefined, // ... to b3
  dw1: undefined, // ... to w1: two paths lead to the loss
  db1: undefined, // ... to b1
  newW5: undefined, // w5 after the step
  newW1: undefined, // w1 after the step
};
