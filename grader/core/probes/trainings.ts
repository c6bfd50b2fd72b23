/**
 * Trainings that are the same for all: with zeros, with a loss that is tiny, and with
 * one that rises.
 *
 * @module
 */
import {
  append,
  cos,
  forEach,
  join,
  map,
  PI,
  sin,
  stringify,
  times,
} from "./builtins.ts";
import { elements } from "./copy.ts";
import type { Implementation, TrainOptions } from "./implementation.ts";
import { type Network, neuronsOf, setNeurons } from "./networks.ts";
import type { Recorder } from "./recorder.ts";

/** Rounding errors of differently ordered sums grow with every step. */
export const TRAINED = { tolerance: 1e-6 };

/** Every parameter after training. */
export function noteParameters(
  recorder: Recorder,
  model: Network,
): void {
  forEach(
    elements(model.parameters()),
    ({ data }, i) => recorder.note(`parameter ${i} afterwards`, data, TRAINED),
  );
}

/** A training that is the same for all. */
export interface Fixed {
  readonly nouts: readonly number[];
  readonly numbers: readonly number[];
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  readonly steps: number;
  readonly learningRate: number;
}

/** One neuron that starts as `tanh(0.5 * x)`, or near what is wanted. */
const NEURON = { nouts: [1], numbers: [0.5, 0], inputs: [[1]], steps: 5 };

/** The same with two examples. */
const PAIR = { ...NEURON, inputs: [[1], [0.5]], steps: 2 };

/** What code may take apart from other trainings, all of one input and one output. */
export const ONE_EXAMPLE: readonly Fixed[] = [
  // The loss is 0 from the start, tiny and falling, rising, and does not change.
  { ...NEURON, numbers: [0, 0], targets: [[0]], learningRate: 0.5 },
  { ...NEURON, numbers: [0.01, 0], targets: [[0]], learningRate: 0.1 },
  { ...NEURON, targets: [[0.4]], learningRate: 6 },
  { ...NEURON, targets: [[-0.5]], learningRate: 0 },
  // An input of 0, a negative one, and a loss above 1 in more steps than people try:
  // gradients above 1 in the one, and below -1 in the other.
  { ...NEURON, inputs: [[0]], targets: [[0.5]], learningRate: 0.1, steps: 3 },
  { ...NEURON, inputs: [[-1]], targets: [[-3]], learningRate: 0.1, steps: 3 },
  { ...NEURON, targets: [[3]], learningRate: 0.1, steps: 26 },
];

/** The same of several examples and outputs, with zeros and with twins among them. */
export const MANY_EXAMPLES: readonly Fixed[] = [
  {
    nouts: [2],
    numbers: [0.5, 0, -0.5, 0.1],
    // The twins first: a long list is told by its beginning.
    inputs: [[1], [1], [0], [-1], [0.2], [0.4], [0.6], [0.8], [1.5]],
    targets: [
      ...[[0.5, 0], [0.5, 0], [0, 1], [-1, -1], [0.1, 0.2]],
      ...[[0.2, 0.1], [0.3, 0.3], [0, 0], [1, -1]],
    ],
    steps: 3,
    learningRate: 0.5,
  },
  {
    nouts: [9],
    numbers: [
      0.1,
      0,
      0.2,
      0,
      0.3,
      0,
      0,
      0.1,
      0,
      0.2,
      0,
      0.3,
      -1,
      0,
      0,
      -1,
      0,
      0,
    ],
    inputs: [[1], [-0.5]],
    targets: [[0, 1, 0, 1, 0, 1, 0, 1, 0], [1, 0, 1, 0, 1, 0, 1, 0, 1]],
    steps: 2,
    learningRate: 1,
  },
  {
    // More examples than people try, the first dozen of them alike; the loss is above 1.
    nouts: [1],
    numbers: [0.5, 0],
    inputs: times(16, (i) => [i < 12 ? 1 : -1]),
    targets: times(16, () => [3]),
    steps: 2,
    learningRate: 0.1,
  },
  // Gradients above 1. The loss is tiny; it rises.
  { ...PAIR, targets: [[-3], [-3]], learningRate: 0.1 },
  { ...PAIR, numbers: [0.01, 0], targets: [[0], [0]], learningRate: 0.1 },
  { ...PAIR, targets: [[0.4], [0.2]], learningRate: 9, steps: 3 },
  {
    nouts: [2, 1],
    numbers: [0.5, 0, -0.5, 0.1, 0.3, 0.3, 0],
    inputs: [[0], [-1]],
    targets: [[0], [-0.5]],
    steps: 4,
    learningRate: 0.2,
  },
];

/**
 * Two neurons, one too high and one too low: some weights are positive and some
 * negative, and so are the gradients of either.
 */
export const MIXED: Fixed = {
  nouts: [2],
  numbers: [0.5, -0.5, 0.25, 0.4, -0.3, -0.2],
  inputs: [[1, -1], [0.5, -1]],
  targets: [[-0.5, 0.9], [-0.6, 0.8]],
  steps: 3,
  learningRate: 0.1,
};

/** Trains, and looks at every loss, at the parameters, and at what it was given. */
export function observeFixed(
  implementation: Implementation,
  recorder: Recorder,
  fixed: Fixed,
): void {
  const { model, inputs, targets, options } = observeLosses(
    implementation,
    recorder,
    fixed,
  );
  noteParameters(recorder, model);
  recorder.fact("the inputs, afterwards", stringify(inputs));
  recorder.fact("the targets, afterwards", stringify(targets));
  recorder.note("options.steps, afterwards", options.steps);
}

/** A new network for a training, and a copy of its examples. */
export function setUp(
  { MLP }: Implementation,
  { nouts, numbers, ...examples }: Fixed,
): { model: Network; inputs: number[][]; targets: number[][]; text: string } {
  const nin = examples.inputs[0].length;
  const model = new MLP(nin, [...nouts]);
  setNeurons(neuronsOf(model), numbers);
  const text = `model = new MLP(${nin}, [${join(nouts, ", ")}]) with ` +
    `parameters ${join(numbers, ", ")}`;
  const inputs = map(examples.inputs, (one) => [...one]);
  const targets = map(examples.targets, (one) => [...one]);
  return { model, inputs, targets, text };
}

/** Trains, and looks at every loss. */
export function observeLosses(
  implementation: Implementation,
  recorder: Recorder,
  fixed: Fixed,
): {
  model: Network;
  inputs: number[][];
  targets: number[][];
  options: TrainOptions;
} {
  const { model, inputs, targets, text } = setUp(implementation, fixed);
  const { steps, learningRate } = fixed;
  recorder.tried = `${text}; losses = train(model, ${stringify(inputs)}, ${
    stringify(targets)
  }, { steps: ${steps}, learningRate: ${learningRate} })`;
  const options = { steps, learningRate };
  const losses = recorder.list(
    "losses",
    implementation.train(model, inputs, targets, options),
  );
  forEach(losses, (loss, i) => {
    // Of many, those between rest on the first and are rested on by the last.
    const isShown = i < 3 || i === losses.length - 1;
    if (isShown) recorder.note(`losses[${i}]`, loss, TRAINED);
  });
  return { model, inputs, targets, options };
}

/** Points on two interleaved half circles, with targets 1 and -1. */
export function twoMoons(
  pointsEach: number,
): { inputs: number[][]; targets: number[][] } {
  const inputs: number[][] = [];
  const targets: number[][] = [];
  for (let i = 0; i < pointsEach; i++) {
    const angle = (PI * i) / (pointsEach - 1);
    append(inputs, [cos(angle), sin(angle)]);
    append(targets, [1]);
    append(inputs, [1 - cos(angle), 0.5 - sin(angle)]);
    append(targets, [-1]);
  }
  return { inputs, targets };
}

/** Where the network of the two moons starts: all wrong, and its loss falls. */
export const MOONS = [
  -0.6,
  0.4,
  0.1,
  0.5,
  0.7,
  -0.2,
  0.3,
  -0.4,
  0,
  0.5,
  -0.7,
  0.4,
  -0.9,
];
