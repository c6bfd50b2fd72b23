/**
 * The network without any graph: loops over typed arrays, and derivatives worked
 * out by hand. This is the limit: the same arithmetic in the same language, and
 * nothing else.
 *
 * What it gives up is everything that makes the graph worth having: another
 * activation, another loss or a shared weight means another derivation by hand.
 *
 * @module
 */
import type { Network, Problem } from "./network.ts";

/** A layer of tanh neurons, with room for one example. */
interface Layer {
  readonly nin: number;
  readonly nout: number;
  /** Where its parameters begin: neuron by neuron, the weights, then the bias. */
  readonly start: number;
  readonly outputs: Float64Array;
  /** The slopes of the loss with respect to the outputs. */
  readonly slopes: Float64Array;
}

/** Makes the network; see the module's comment. */
export function typedArrays(problem: Problem): Network {
  const { sizes, learningRate } = problem;
  const parameters = Float64Array.from(problem.parameters);
  const gradient = new Float64Array(parameters.length);
  const inputs = Float64Array.from(problem.inputs.flat());
  const targets = Float64Array.from(problem.targets.flat());
  const x = new Float64Array(sizes[0]);
  const layers = layersOf(sizes);
  const { nout, outputs, slopes } = layers[layers.length - 1];

  function step(): number {
    let sum = 0;
    gradient.fill(0);
    for (let example = 0; example < problem.inputs.length; example++) {
      for (let i = 0; i < x.length; i++) x[i] = inputs[example * x.length + i];
      forward(layers, parameters, x);
      for (let j = 0; j < nout; j++) {
        const difference = outputs[j] - targets[example * nout + j];
        sum += difference * difference;
        slopes[j] = 2 * difference / targets.length;
      }
      backward(layers, parameters, gradient, x);
    }
    for (let i = 0; i < parameters.length; i++) {
      parameters[i] -= learningRate * gradient[i];
    }
    return sum / targets.length;
  }

  return { step, parameters: () => [...parameters] };
}

/** How many bytes these arrays take. */
export function bytesOfTypedArrays(
  { sizes, parameters, inputs, targets }: Problem,
): number {
  const numbers = 2 * parameters.length + inputs.flat().length +
    targets.flat().length + sizes[0] +
    2 * sizes.slice(1).reduce((sum, size) => sum + size, 0);
  return numbers * Float64Array.BYTES_PER_ELEMENT;
}

function layersOf(sizes: readonly number[]): Layer[] {
  let start = 0;
  return sizes.slice(1).map((nout, i) => {
    const nin = sizes[i];
    const layer = {
      nin,
      nout,
      start,
      outputs: new Float64Array(nout),
      slopes: new Float64Array(nout),
    };
    start += nout * (nin + 1);
    return layer;
  });
}

/** One example through all layers. */
function forward(
  layers: readonly Layer[],
  parameters: Float64Array,
  x: Float64Array,
): void {
  let inputs = x;
  for (const { nin, nout, start, outputs } of layers) {
    for (let j = 0; j < nout; j++) {
      const first = start + j * (nin + 1);
      let z = parameters[first + nin];
      for (let i = 0; i < nin; i++) z += parameters[first + i] * inputs[i];
      outputs[j] = Math.tanh(z);
    }
    inputs = outputs;
  }
}

/** From the slopes of the last outputs back to the first weights. */
function backward(
  layers: readonly Layer[],
  parameters: Float64Array,
  gradient: Float64Array,
  x: Float64Array,
): void {
  for (let k = layers.length - 1; k >= 0; k--) {
    const { nin, nout, start, outputs, slopes } = layers[k];
    const before = layers[k - 1];
    const inputs = before?.outputs ?? x;
    before?.slopes.fill(0);
    for (let j = 0; j < nout; j++) {
      const first = start + j * (nin + 1);
      const slope = slopes[j] * (1 - outputs[j] * outputs[j]);
      for (let i = 0; i < nin; i++) {
        gradient[first + i] += slope * inputs[i];
        if (before !== undefined) {
          before.slopes[i] += slope * parameters[first + i];
        }
      }
      gradient[first + nin] += slope;
    }
  }
}
