/**
 * The checks of exercise 5, Layer.
 *
 * @module
 */
import { countDifferent, forEach, join, map, times } from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  countOf,
  dataOf,
  handingOut,
  ICE_CREAM_INPUTS,
  setNeurons,
  sortedData,
} from "./networks.ts";
import type { Recorder } from "./recorder.ts";
import type { Layer, Value } from "./implementation.ts";
import { observeForwardOnceMore } from "./kept.ts";
import type { Probes } from "./probe.ts";
import { observeManyNeurons } from "./sizes.ts";
import { listing, listOfValues } from "./values.ts";

/** Which parameters a layer has, and in which order. */
function observeParameters(
  recorder: Recorder,
  text: string,
  layer: Layer,
): Value[] {
  recorder.tried = `layer = ${text}`;
  const named: Record<string, unknown> = {};
  forEach(elements(layer.neurons), ({ weights, bias }, i) => {
    named[`neuron ${i} bias`] = bias;
    forEach(
      elements(weights),
      (weight, j) => named[`neuron ${i} weight ${j}`] = weight,
    );
  });
  const parameters = recorder.list("layer.parameters()", layer.parameters());
  recorder.fact("layer.parameters()", listing(parameters, named));
  recorder.tried += "; layer.parameters(), twice";
  recorder.note("layer.parameters()", layer.parameters());
  return parameters;
}

/** Layers with zeros, with negative numbers alone, and with equal neurons. */
const SPECIAL = [
  { nin: 2, nout: 2, numbers: [0, -0.5, 0, 0, 0, 0], inputs: [0, -0.8] },
  { nin: 1, nout: 4, numbers: [0.5, 0, 0.5, 0, -0.5, 0, 0, 0], inputs: [0.5] },
  { nin: 2, nout: 1, numbers: [-0.5, -0.4, -0.3], inputs: [0.5, 0] },
];

/** What the outputs are multiplied by before a backward pass: what arrives at each. */
const FACTORS = [3, -2, 0, 3];

/** One probe for each check of the course table. */
export const probes: Probes = {
  "neurons": ({ Layer, Neuron }, recorder, random) => {
    const another = [random.integer(4, 30), random.integer(2, 5)];
    recorder.tried = "layer = new Layer(9, 9)";
    const drawn = elements(new Layer(9, 9).neurons);
    const weights = map(drawn, ({ weights }) => weights[0].data);
    recorder.fact(
      "the neurons begin with different weights",
      `${countDifferent(weights) > 5}`,
    );
    for (const [nin, nout] of [[2, 3], [3, 1], another]) {
      recorder.tried = `layer = new Layer(${nin}, ${nout})`;
      const neurons = elements(new Layer(nin, nout).neurons);
      recorder.note("layer.neurons.length", neurons.length);
      recorder.fact("the number of different neurons", countDifferent(neurons));
      forEach(neurons, (neuron, i) => {
        const at = `layer.neurons[${i}]`;
        recorder.isA(at, neuron, Neuron, "a Neuron");
        recorder.note(`${at}.weights.length`, neuron.weights.length);
      });
    }
  },

  "forward": (implementation, recorder, random) => {
    const { Layer, Value, backward, add, mul } = implementation;
    const sizes = [[2, 1], [2, 3], [3, 2]];
    const cases = map(sizes, ([nin, nout]) => ({
      ...{ nin, nout },
      numbers: random.numbers(nout * (nin + 1), 0.1, 0.9),
      inputs: random.numbers(nin, 0.1, 0.9),
    }));
    for (const { nin, nout, numbers, inputs } of [...cases, ...SPECIAL]) {
      const layer = new Layer(nin, nout);
      const neurons = elements(layer.neurons);
      setNeurons(neurons, numbers);
      recorder.tried = `layer = new Layer(${nin}, ${nout}) with parameters ${
        join(numbers, ", ")
      }; x = ${listOfValues(inputs)}; outs = layer.forward(x)`;
      const x = map(inputs, (input) => new Value(input));
      const outs = recorder.list("outs", layer.forward(x));
      forEach(outs, (out, i) => {
        recorder.isA(`outs[${i}]`, out, Value);
        recorder.note(`outs[${i}].data`, out.data);
      });
      recorder.tried += "; backward of the sum of outs times 3, -2, 0, 3";
      const products = map(outs, (out, i) => mul(out, FACTORS[i]));
      let sum = products[0];
      for (let i = 1; i < outs.length; i++) sum = add(sum, products[i]);
      backward(sum);
      forEach(
        neurons,
        ({ weights }, i) =>
          recorder.note(`layer.neurons[${i}].weights[0].grad`, weights[0].grad),
      );
      forEach(
        x,
        ({ grad }, i) => recorder.note(`the grad of input ${i}`, grad),
      );
    }
    recorder.tried = "layer = new Layer(3, 2)";
    const layer = new Layer(3, 2);
    recorder.noteError(
      "layer.forward([1, 2])",
      () => layer.forward([1, 2]),
      3,
      2,
    );
    recorder.noteError(
      "layer.forward([1, 2, 3, 4])",
      () => layer.forward([1, 2, 3, 4]),
      3,
      4,
    );
    recorder.noteAnyError("layer.forward([])", () => layer.forward([]));
    setNeurons(elements(layer.neurons), [1, -2, 3, -4, 0, 0.5, 0, 0]);
    new Layer(3, 2); // What the two have is their own.
    const neurons = elements(layer.neurons);
    const made = "new Layer(3, 2) with parameters 1, -2, 3, -4, 0, 0.5, 0, 0";
    observeForwardOnceMore(recorder, "layer", made, layer, neurons);
    observeManyNeurons(implementation, recorder);
  },

  "options": ({ Layer, mul }, recorder, random) => {
    const numbers = times(9, () => random.next());
    const { random: next, calls } = handingOut(numbers);
    recorder.tried =
      "layer = new Layer(2, 3, { random, activation: (z) => mul(z, 10) })";
    const layer = new Layer(2, 3, {
      random: next,
      activation: (z) => mul(z, 10),
    });
    recorder.fact("calls of random", calls());
    const neurons = elements(layer.neurons);
    recorder.fact("weights and biases, sorted", sortedData(neurons));
    setNeurons(neurons, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    recorder.tried +=
      " with parameters 1, 2, ... 9; outs = layer.forward([1, 2])";
    const outs = recorder.list("outs", layer.forward([1, 2]));
    forEach(outs, ({ data }, i) => recorder.note(`outs[${i}].data`, data));
    // Asked alone, a neuron gives the same: what was handed on is its own.
    const first = neurons[0].forward([1, 2]);
    recorder.note("layer.neurons[0].forward([1, 2]).data", first.data);

    recorder.tried = "layer = new Layer(2, 2, { random, activation: (z) => " +
      "mul(z, -1) }), where random always gives 0.5; outs = forward([1, 2])";
    const zero = new Layer(2, 2, {
      random: () => 0.5,
      activation: (z) => mul(z, -1),
    });
    const zeros = elements(zero.neurons);
    recorder.fact("weights and biases, sorted", sortedData(zeros));
    setNeurons(zeros, [1, 2, 3, -1, -2, -3]);
    forEach(
      recorder.list("outs", zero.forward([1, 2])),
      ({ data }, i) => recorder.note(`outs[${i}].data`, data),
    );
  },

  "parameters": ({ Layer }, recorder, random) => {
    observeParameters(recorder, "new Layer(2, 2)", new Layer(2, 2));
    observeParameters(recorder, "new Layer(1, 9)", new Layer(1, 9));
    observeParameters(recorder, "new Layer(9, 1)", new Layer(9, 1));
    // As many inputs as neurons: which is which is the question of other checks.
    const size = random.integer(2, 3);
    const numbers = random.numbers(countOf(size, [size]));
    const layer = new Layer(size, size);
    setNeurons(elements(layer.neurons), numbers);
    const text = `new Layer(${size}, ${size}) with parameters ${
      join(numbers, ", ")
    }`;
    const parameters = observeParameters(recorder, text, layer);
    recorder.fact("the data of layer.parameters()", dataOf(parameters));
    recorder.tried += "; asked again";
    const again = elements(layer.parameters());
    recorder.fact("the data of layer.parameters()", dataOf(again));
    recorder.tried = "list = layer.parameters(); then those of another layer";
    const list = layer.parameters();
    new Layer(1, 2, { random: () => 0.5 }).parameters();
    recorder.fact("the data of list", dataOf(elements(list)));
  },

  "ice-cream layer": ({ Layer, sigmoid }, recorder, random) => {
    const iceCream = [0.3, 0.4, 0.1, -0.1, 0.2, -0.1];
    const observe = (text: string, numbers: number[], x: number[]) => {
      recorder.tried = `${text}; h = layer.forward([${join(x, ", ")}])`;
      const layer = new Layer(2, 2, { activation: sigmoid });
      setNeurons(elements(layer.neurons), numbers);
      const h = elements(layer.forward(x));
      recorder.note("h[0].data", h[0].data);
      recorder.note("h[1].data", h[1].data);
    };
    observe("the hidden ice-cream layer", iceCream, [...ICE_CREAM_INPUTS]);
    const numbers = random.numbers(6);
    const text = `that layer with parameters ${join(numbers, ", ")}`;
    observe(text, numbers, random.numbers(2));
    const zeros = [0, -0.4, 0, -0.1, 0.2, 0];
    observe("that layer with zeros", zeros, [0, -0.8]);
  },
};
