/**
 * The network in TensorFlow.js, on its backend of plain JavaScript: a library for
 * the same job, in the same language, on the same processor.
 *
 * Its package is large (some 300 MB unpacked) and nothing else needs it, so it is
 * fetched only when the measurement runs, by a process that can be killed.
 *
 * @module
 */
import type { Network, Problem } from "./network.ts";

/** The package; not a literal where it is imported, or Deno would fetch it at once. */
const PACKAGE = "npm:@tensorflow/tfjs@4.22.0";

/** How long npm may take to hand it over, in milliseconds. */
const PATIENCE_MS = 120_000;

/** The package is not there and cannot be fetched. */
export class Unreachable extends Error {
  override name = "Unreachable";
}

/** What we use of it. */
interface TensorFlow {
  enableProdMode(): void;
  setBackend(name: "cpu"): Promise<boolean>;
  tensor2d(rows: readonly (readonly number[])[]): Tensor;
  tensor1d(numbers: readonly number[]): Tensor;
  variable(initial: Tensor): Tensor;
  matMul(a: Tensor, b: Tensor): Tensor;
  add(a: Tensor, b: Tensor): Tensor;
  tanh(a: Tensor): Tensor;
  squaredDifference(a: Tensor, b: Tensor): Tensor;
  mean(a: Tensor): Tensor;
  train: { sgd(learningRate: number): Optimizer };
}

interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}

interface Optimizer {
  /** One step; gives the loss before it if asked to. */
  minimize(loss: () => Tensor, returnCost: true, variables: Tensor[]): Tensor;
}

/**
 * Makes the network.
 *
 * @throws {Unreachable} If the package is not there and cannot be fetched.
 */
export async function tensorFlow(problem: Problem): Promise<Network> {
  const tf = await load(PACKAGE);
  tf.enableProdMode(); // no checks, and no advice on the console
  await tf.setBackend("cpu");

  const layers = tensorsOf(problem).map(({ kernel, bias }) => ({
    kernel: tf.variable(tf.tensor2d(kernel)),
    bias: tf.variable(tf.tensor1d(bias)),
  }));
  const inputs = tf.tensor2d(problem.inputs);
  const targets = tf.tensor2d(problem.targets);
  const optimizer = tf.train.sgd(problem.learningRate);
  const loss = () => {
    const outputs = layers.reduce(
      (x, { kernel, bias }) => tf.tanh(tf.add(tf.matMul(x, kernel), bias)),
      inputs,
    );
    return tf.mean(tf.squaredDifference(outputs, targets));
  };
  const variables = layers.flatMap(({ kernel, bias }) => [kernel, bias]);
  return {
    step: () => {
      const cost = optimizer.minimize(loss, true, variables);
      const [before] = cost.dataSync();
      cost.dispose();
      return before;
    },
    parameters: () =>
      layers.flatMap(({ kernel, bias }) =>
        neuronByNeuron(kernel.dataSync(), bias.dataSync())
      ),
  };
}

/**
 * Imports the package.
 *
 * @throws {Unreachable} If it is not there and cannot be fetched.
 */
export async function load(name: string): Promise<TensorFlow> {
  // Before the first import: one that has failed is not tried again.
  const fetching = new Deno.Command(Deno.execPath(), {
    args: ["cache", "--quiet", "--no-config", name],
    stdin: "null",
    stdout: "null",
    stderr: "null",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).spawn();
  await fetching.status;
  try {
    const module = await import(name);
    return module.default ?? module;
  } catch {
    throw new Unreachable(`${name} is not there, and npm cannot be reached.`);
  }
}

/** Our parameters as a matrix and a vector a layer: one column a neuron. */
function tensorsOf({ sizes, parameters }: Problem) {
  let start = 0;
  return sizes.slice(1).map((nout, k) => {
    const nin = sizes[k];
    const at = (i: number, j: number) => parameters[start + j * (nin + 1) + i];
    const neurons = Array.from({ length: nout }, (_, j) => j);
    const kernel = Array.from(
      { length: nin },
      (_, i) => neurons.map((j) => at(i, j)),
    );
    const bias = neurons.map((j) => at(nin, j));
    start += nout * (nin + 1);
    return { kernel, bias };
  });
}

/** The way back: each neuron's weights, then its bias. */
function neuronByNeuron(kernel: Float32Array, bias: Float32Array): number[] {
  return [...bias].flatMap((b, j) => [
    ...kernel.filter((_, place) => place % bias.length === j),
    b,
  ]);
}
