/**
 * The checks of exercise 6, MLP.
 *
 * @module
 */
import { forEach, join, map, part, times, values } from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  countOf,
  dataOf,
  handingOut,
  ICE_CREAM_INPUTS,
  ICE_CREAM_PARAMETERS,
  type Network,
  neuronsOf,
  noteAnotherLayer,
  setNeurons,
  sortedData,
} from "./networks.ts";
import { describe } from "./describe.ts";
import type { Recorder } from "./recorder.ts";
import { observeForwardOnceMore } from "./kept.ts";
import type { Probes } from "./probe.ts";
import type { Implementation, Value } from "./implementation.ts";
import { observeManyLayers } from "./sizes.ts";
import { listing, slopeByNudging } from "./values.ts";

/** Which parameters a network has, in which order, and how many. */
function observeParameters(
  recorder: Recorder,
  text: string,
  model: Network,
): Value[] {
  recorder.tried = `model = ${text}`;
  const named: Record<string, unknown> = {};
  forEach(
    elements(model.layers),
    ({ neurons }, i) =>
      forEach(elements(neurons), ({ weights, bias }, j) => {
        named[`b${i}${j}`] = bias;
        forEach(
          elements(weights),
          (weight, k) => named[`w${i}${j}${k}`] = weight,
        );
      }),
  );
  const parameters = recorder.list("model.parameters()", model.parameters());
  recorder.fact(
    "model.parameters(), numbered by layer, neuron and input",
    listing(parameters, named),
  );
  recorder.note("model.parameterCount", model.parameterCount);
  recorder.note("model.parameterCount, asked again", model.parameterCount);
  return parameters;
}

/** The gradients of a network of fixed size, back to its first input. */
function observeGradient(
  { MLP, Value, backward, mul }: Implementation,
  recorder: Recorder,
  numbers: number[],
  [x, y]: readonly number[],
): void {
  const build = (data: number[]) => {
    const model = new MLP(2, [3, 1]);
    setNeurons(neuronsOf(model), data);
    return model;
  };
  recorder.tried = `model = new MLP(2, [3, 1]) with parameters ${
    join(numbers, ", ")
  }; x = [new Value(${x}), ${y}]; backward(mul(3, model.forward(x)[0]))`;
  const model = build(numbers);
  const input = new Value(x);
  const out = mul(3, model.forward([input, y])[0]);
  recorder.note("the result's data", out.data);
  backward(out);
  forEach(neuronsOf(model), ({ weights, bias }, i) => {
    recorder.note(`neuron ${i} weights[0].grad`, weights[0].grad);
    recorder.note(`neuron ${i} bias.grad`, bias.grad);
  });
  recorder.note("x[0].grad", input.grad);
  recorder.fact(
    "the slope of the result when the first weight is nudged",
    slopeByNudging(
      (nudged) =>
        3 * build([nudged, ...part(numbers, 1)]).forward([x, y])[0].data,
      numbers[0],
    ),
    { tolerance: 1e-6 },
  );
}

/** Networks with zeros, with negative numbers alone, deep, and with equal neurons. */
const SPECIAL = [
  { nin: 2, nouts: [2, 1], numbers: spread(9), x: [0, -0.8] },
  { nin: 1, nouts: [1, 1, 1], numbers: [0, 0, 0, 0, 0, 0], x: [0] },
  { nin: 2, nouts: [1, 2], numbers: times(7, () => -0.5), x: [0.5, 0] },
  { nin: 1, nouts: [1, 1, 1, 1, 1, 1, 1, 1, 2], numbers: spread(20), x: [1] },
  { nin: 9, nouts: [1], numbers: spread(10), x: spread(10).slice(1) },
  // A hidden output near 0, which counts.
  { nin: 1, nouts: [1, 1], numbers: [0.004, 0, 2, 0], x: [1] },
];

/** Numbers of either sign with zeros among them, the same for all. */
function spread(length: number): number[] {
  return times(length, (i) => ((i % 2 ? -2 : 3) * (i % 5)) / 10);
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "shape": ({ MLP }, recorder, random) => {
    const [a, b, c] = times(3, () => random.integer(1, 6));
    const another = [random.integer(4, 30), [a, b, c]] as const;
    for (
      const [nin, nouts] of [
        [2, [1]],
        [2, [3, 1]],
        [3, [4, 1, 2]],
        another,
      ] as const
    ) {
      recorder.tried = `model = new MLP(${nin}, [${join(nouts, ", ")}])`;
      const given = [...nouts];
      const model = new MLP(nin, given);
      recorder.fact("nouts, afterwards", join(given, ", "));
      const layers = elements(model.layers);
      recorder.note("model.layers.length", layers.length);
      forEach(layers, (layer, i) => {
        const neurons = elements(layer.neurons);
        recorder.note(
          `the number of neurons in model.layers[${i}]`,
          neurons.length,
        );
        recorder.note(
          `the number of inputs of model.layers[${i}]`,
          neurons[0]?.weights.length,
        );
      });
    }
  },

  "forward": (implementation, recorder, random) => {
    const { MLP, Value } = implementation;
    const shapes: [number, number[]][] = [[2, [1]], [2, [2, 2]], [2, [1, 1]], [
      3,
      [2, 1, 3],
    ]];
    const cases = map(shapes, ([nin, nouts]) => ({
      ...{ nin, nouts },
      numbers: random.numbers(countOf(nin, nouts), 0.1, 0.9),
      x: random.numbers(nin, 0.1, 0.9),
    }));
    for (const { nin, nouts, numbers, x: given } of [...cases, ...SPECIAL]) {
      // Copies: code that changes what it is given must not change the next trial.
      const model = new MLP(nin, [...nouts]);
      setNeurons(neuronsOf(model), numbers);
      const x = [...given];
      recorder.tried = `model = new MLP(${nin}, [${
        join(nouts, ", ")
      }]) with parameters ${join(numbers, ", ")}; outs = model.forward([${
        join(x, ", ")
      }])`;
      const outs = recorder.list("outs", model.forward(x));
      forEach(outs, (out, i) => {
        recorder.isA(`outs[${i}]`, out, Value);
        recorder.note(`outs[${i}].data`, out.data);
      });
      recorder.fact("x, afterwards", join(map(x, describe), ", "));
    }
    const three = new MLP(3, [2]);
    setNeurons(neuronsOf(three), [1, -2, 3, -4, 0, 0.5, 0, 0]);
    const made = "new MLP(3, [2]) with parameters 1, -2, 3, -4, 0, 0.5, 0, 0";
    observeForwardOnceMore(recorder, "model", made, three, neuronsOf(three));
    const one = new MLP(1, [1]);
    setNeurons(neuronsOf(one), [0.5, 0]);
    recorder.tried = "model = new MLP(1, [1]) with parameters 0.5, 0; " +
      "another = new MLP(1, [1]); model.forward([1]); " +
      "outs = model.forward([-1])";
    new MLP(1, [1]); // What the two have is their own.
    one.forward([1]);
    forEach(
      recorder.list("outs", one.forward([-1])),
      ({ data }, i) => recorder.note(`outs[${i}].data`, data),
    );
    recorder.tried = "model = new MLP(3, [2, 1])";
    const model = new MLP(3, [2, 1]);
    for (const x of [[1, 2], [1, 2, 3, 4]]) {
      const call = `model.forward([${join(x, ", ")}])`;
      recorder.noteError(call, () => model.forward(x), 3, x.length);
    }
    recorder.noteAnyError("model.forward([])", () => model.forward([]));
    noteAnotherLayer(
      implementation,
      recorder,
      "model.forward([3]) goes through that layer",
      (model) => model.forward([3])[0].data === 7,
    );
    observeManyLayers(implementation, recorder);
  },

  "options": ({ MLP, mul }, recorder, random) => {
    const numbers = times(9, () => random.next());
    const { random: next, calls } = handingOut(numbers);
    recorder.tried =
      "model = new MLP(2, [2, 1], { random, activation: (z) => mul(z, 10) })";
    const model = new MLP(2, [2, 1], {
      random: next,
      activation: (z) => mul(z, 10),
    });
    recorder.fact("calls of random", calls());
    const neurons = neuronsOf(model);
    recorder.fact("weights and biases, sorted", sortedData(neurons));
    setNeurons(neurons, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    recorder.tried +=
      " with parameters 1, 2, ... 9; outs = model.forward([1, 2])";
    recorder.note("outs[0].data", model.forward([1, 2])[0].data);

    recorder.tried = "model = new MLP(2, [2, 1], { random }), where random " +
      "always gives 0.5";
    const zero = new MLP(2, [2, 1], { random: () => 0.5 });
    recorder.fact("weights and biases, sorted", sortedData(neuronsOf(zero)));
  },

  "parameters": (implementation, recorder, random) => {
    const { MLP } = implementation;
    observeParameters(recorder, "new MLP(1, [2, 1])", new MLP(1, [2, 1]));
    const ones = [1, 1, 1, 1, 1, 1, 1, 1, 1];
    const deep = new MLP(1, [...ones]);
    observeParameters(recorder, `new MLP(1, [${join(ones, ", ")}])`, deep);
    observeParameters(recorder, "new MLP(9, [1])", new MLP(9, [1]));
    observeParameters(recorder, "new MLP(1, [9])", new MLP(1, [9]));
    recorder.tried = "model = new MLP(2, [16, 16, 1])";
    const { parameterCount } = new MLP(2, [16, 16, 1]);
    recorder.note("model.parameterCount", parameterCount);
    recorder.tried = "model = new MLP(2, [3, 1], { random }), where random " +
      "always gives 0.5";
    const alike = new MLP(2, [3, 1], { random: () => 0.5 });
    recorder.note("model.parameterCount", alike.parameterCount);

    const nin = random.integer(1, 3);
    const nouts = [random.integer(1, 2), random.integer(1, 3)];
    const numbers = random.numbers(countOf(nin, nouts));
    const model = new MLP(nin, nouts);
    setNeurons(neuronsOf(model), numbers);
    const text = `new MLP(${nin}, [${join(nouts, ", ")}]) with parameters ${
      join(numbers, ", ")
    }`;
    const parameters = observeParameters(recorder, text, model);
    recorder.fact("the data of model.parameters()", dataOf(parameters));
    recorder.tried += "; asked again";
    const again = elements(model.parameters());
    recorder.fact("the data of model.parameters()", dataOf(again));
    recorder.tried = "list = model.parameters(); then those of another network";
    const list = model.parameters();
    new MLP(1, [2], { random: () => 0.5 }).parameters();
    recorder.fact("the data of list", dataOf(elements(list)));
    noteAnotherLayer(
      implementation,
      recorder,
      "model.parameters() has those of that layer",
      (model) => dataOf(elements(model.parameters())) === "2.0000 1.0000",
    );
  },

  "gradient": (implementation, recorder, random) => {
    const numbers = random.numbers(13, 0.1, 0.9);
    const x = random.numbers(2, 0.1, 0.9);
    observeGradient(implementation, recorder, numbers, x);
    observeGradient(implementation, recorder, spread(13), [0, -0.8]);
    observeGradient(implementation, recorder, times(13, () => -0.4), [
      0.5,
      0.5,
    ]);
    const fifteen = spread(15);
    const deep = new implementation.MLP(2, [2, 2, 1]);
    setNeurons(neuronsOf(deep), fifteen);
    recorder.tried = "model = new MLP(2, [2, 2, 1]) with parameters " +
      `${join(fifteen, ", ")}; backward(model.forward([0.3, -0.8])[0])`;
    implementation.backward(deep.forward([0.3, -0.8])[0]);
    const [{ weights }] = neuronsOf(deep);
    recorder.note("neuron 0 weights[0].grad", weights[0].grad);
  },

  "ice-cream network": ({ MLP, sigmoid }, recorder, random) => {
    const iceCream = values(ICE_CREAM_PARAMETERS);
    const observe = (text: string, numbers: number[], x: number[]) => {
      recorder.tried = `${text}; y = model.forward([${join(x, ", ")}])`;
      const model = new MLP(2, [2, 2], { activation: sigmoid });
      setNeurons(neuronsOf(model), numbers);
      const y = elements(model.forward(x));
      recorder.note("y[0].data", y[0].data);
      recorder.note("y[1].data", y[1].data);
    };
    observe("the ice-cream network", iceCream, [...ICE_CREAM_INPUTS]);
    const numbers = random.numbers(iceCream.length);
    const text = `that network with parameters ${join(numbers, ", ")}`;
    observe(text, numbers, random.numbers(2));
    observe("that network with zeros", spread(12), [0, -0.8]);
  },
};
