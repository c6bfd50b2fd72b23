/**
 * What several probes need to look at neurons and networks.
 *
 * @module
 */
import type { Course } from "./probe.ts";
import type { Random } from "./random.ts";
import type { Value } from "./values.ts";

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
interface NeuronLike {
  weights: Value[];
  bias: Value;
}

/** Gives a neuron known weights and a known bias: the last of the numbers. */
export function setNeuron(
  neuron: NeuronLike,
  numbers: readonly number[],
): void {
  neuron.weights.forEach((weight, i) => weight.data = numbers[i]);
  neuron.bias.data = numbers[neuron.weights.length];
}

/** Gives a network known parameters, neuron by neuron, each bias last. */
export function setNetwork(
  neurons: Iterable<NeuronLike>,
  numbers: readonly number[],
): void {
  let at = 0;
  for (const neuron of neurons) {
    const count = neuron.weights.length + 1;
    setNeuron(neuron, numbers.slice(at, at + count));
    at += count;
  }
}

/** A network of whichever implementation is being probed. */
export type Network = InstanceType<Course["MLP"]>;

/** All neurons of a network, first layer first. */
export function neuronsOf(model: Network): Network["layers"][0]["neurons"] {
  return model.layers.flatMap((layer) => layer.neurons);
}

/** How many parameters a network of these sizes has. */
export function countOf(nin: number, nouts: readonly number[]): number {
  const sizes = [nin, ...nouts];
  return nouts.reduce((sum, nout, i) => sum + nout * (sizes[i] + 1), 0);
}

/**
 * Makes a network with random parameters that do not depend on the order in
 * which the implementation draws its own.
 */
export function randomNetwork(
  { MLP }: Course,
  random: Random,
  nin: number,
  nouts: number[],
): Network {
  const model = new MLP(nin, nouts);
  setNetwork(neuronsOf(model), random.numbers(countOf(nin, nouts), 0.1, 0.9));
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

/** The data of the values in ascending order, as one line of text. */
export function sortedData(values: Iterable<Value>): string {
  return Array.from(values, (value) => value.data)
    .sort((a, b) => a - b)
    .map((x) => x.toFixed(4))
    .join(" ");
}
