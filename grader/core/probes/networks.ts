/**
 * What several probes need to look at neurons and networks.
 *
 * @module
 */
import {
  append,
  appendAll,
  forEach,
  join,
  map,
  sort,
  toFixed,
} from "./builtins.ts";
import { elements } from "./copy.ts";
import { describe } from "./describe.ts";
import type { Implementation, MLP, Value } from "./implementation.ts";
import type { Random } from "./random.ts";
import type { Recorder } from "./recorder.ts";

/** The worked example's inputs: temperature and time of day. */
export const ICE_CREAM_INPUTS: readonly number[] = [0.5, 0.8];

/** The worked example's targets: chocolate and vanilla. */
export const ICE_CREAM_TARGETS: readonly number[] = [0.7, 0.6];

/** The worked example's parameters by name, neuron by neuron, each bias last. */
export const ICE_CREAM_PARAMETERS: Readonly<Record<string, number>> = {
  w1: 0.3,
  w2: 0.4,
  b1: 0.1,
  w3: -0.1,
  w4: 0.2,
  b2: -0.1,
  w5: 0.5,
  w6: -0.2,
  b3: 0.2,
  w7: -0.3,
  w8: 0.6,
  b4: 0.3,
};

/** Anything that has weights and a bias. */
export interface NeuronLike {
  weights: Value[];
  bias: Value;
}

/**
 * Gives a neuron known weights and a known bias, from some place in a list on.
 *
 * @returns The place after the last number used.
 */
export function setNeuron(
  neuron: NeuronLike,
  numbers: readonly number[],
  from = 0,
): number {
  let at = from;
  forEach(elements(neuron.weights), (weight) => weight.data = numbers[at++]);
  neuron.bias.data = numbers[at++];
  return at;
}

/** Gives neurons known parameters, neuron by neuron, each bias last. */
export function setNeurons(
  neurons: readonly NeuronLike[],
  numbers: readonly number[],
): void {
  let at = 0;
  forEach(neurons, (neuron) => at = setNeuron(neuron, numbers, at));
}

/** A network of whichever implementation is being probed. */
export type Network = MLP;

/** All neurons of a network, first layer first. */
export function neuronsOf(
  model: Network,
): Network["layers"][0]["neurons"] {
  const neurons: Network["layers"][0]["neurons"] = [];
  forEach(
    elements(model.layers),
    (layer) => appendAll(neurons, elements(layer.neurons)),
  );
  return neurons;
}

/** How many parameters a network of these sizes has. */
export function countOf(nin: number, nouts: readonly number[]): number {
  let count = 0;
  let inputs = nin;
  for (const nout of nouts) {
    count += nout * (inputs + 1);
    inputs = nout;
  }
  return count;
}

/**
 * Makes a network with random parameters that do not depend on the order in
 * which the implementation draws its own.
 */
export function randomNetwork(
  { MLP }: Implementation,
  random: Random,
  nin: number,
  nouts: number[],
): Network {
  const model = new MLP(nin, nouts);
  setNeurons(neuronsOf(model), random.numbers(countOf(nin, nouts), 0.1, 0.9));
  return model;
}

/** Returns a source of "random" numbers that hands out a list, over and over. */
export function handingOut(
  numbers: readonly number[],
): { random: () => number; calls: () => number } {
  let calls = 0;
  return {
    random: () => numbers[calls++ % numbers.length],
    calls: () => calls,
  };
}

/** The data of the values, as one line of text. */
export function dataOf(values: readonly Value[]): string {
  return join(map(values, ({ data }) => inShort(data)), " ");
}

/** The data of all weights and biases in ascending order, as one line of text. */
export function sortedData(neurons: readonly NeuronLike[]): string {
  const data: number[] = [];
  forEach(neurons, ({ bias }) => append(data, bias.data));
  forEach(
    neurons,
    ({ weights }) =>
      forEach(elements(weights), (weight) => append(data, weight.data)),
  );
  return join(map(sort(data, (a, b) => a - b), inShort), " ");
}

/** A number with four decimals; what is none, in words. */
function inShort(data: unknown): string | number {
  return typeof data === "number" ? toFixed(data, 4) : describe(data);
}

/** What holds once a layer has taken another one's place, as lesson 8 tells one to do. */
export function noteAnotherLayer(
  { MLP, Layer }: Implementation,
  recorder: Recorder,
  what: string,
  holds: (model: Network) => boolean,
): void {
  recorder.tried =
    "model = new MLP(1, [1]); model.layers[0] = another layer, " +
    "with weight 2, bias 1 and z => z";
  const model = new MLP(1, [1]);
  const layer = new Layer(1, 1, { activation: (z) => z });
  setNeurons(elements(layer.neurons), [2, 1]);
  try {
    model.layers[0] = layer;
  } catch {
    // They are frozen.
  }
  // Where they are frozen, or copies, nothing was put anywhere.
  const isThere = elements(model.layers)[0] === layer;
  recorder.fact(what, `${!isThere || holds(model)}`);
}
