/**
 * The checks of exercise 5, Layer.
 *
 * @module
 */
import { countDifferent, forEach, isInstance } from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  countOf,
  dataOf,
  handingOut,
  ICE_CREAM_INPUTS,
  setNeurons,
  sortedData,
} from "./networks.ts";
import type { Notebook } from "./notebook.ts";
import type { Course, Probes } from "./probe.ts";
import { listing, type Value } from "./values.ts";

/** Which parameters a layer has, and in which order. */
function observeParameters(
  notebook: Notebook,
  text: string,
  layer: InstanceType<Course["Layer"]>,
): Value[] {
  notebook.tried = `layer = ${text}`;
  const named: Record<string, unknown> = {};
  forEach(elements(layer.neurons), ({ weights, bias }, i) => {
    named[`neuron ${i} bias`] = bias;
    forEach(
      elements(weights),
      (weight, j) => named[`neuron ${i} weight ${j}`] = weight,
    );
  });
  const parameters = notebook.list("layer.parameters()", layer.parameters());
  notebook.fact("layer.parameters()", listing(parameters, named));
  notebook.tried += "; layer.parameters(), twice";
  notebook.note("layer.parameters()", layer.parameters());
  return parameters;
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "neurons": ({ Layer, Neuron }, notebook, random) => {
    const another = [random.integer(4, 30), random.integer(2, 5)];
    for (const [nin, nout] of [[2, 3], [3, 1], another]) {
      notebook.tried = `layer = new Layer(${nin}, ${nout})`;
      const neurons = elements(new Layer(nin, nout).neurons);
      notebook.note("layer.neurons.length", neurons.length);
      notebook.fact("the number of different neurons", countDifferent(neurons));
      forEach(neurons, (neuron, i) => {
        const at = `layer.neurons[${i}]`;
        const isNeuron = isInstance(neuron, Neuron);
        notebook.fact(`${at} is a Neuron`, `${isNeuron}`);
        notebook.note(`${at}.weights.length`, neuron.weights.length);
      });
    }
  },

  "forward": ({ Layer, Value, backward, add }, notebook, random) => {
    for (const [nin, nout] of [[2, 1], [2, 3], [3, 2]]) {
      const layer = new Layer(nin, nout);
      const neurons = elements(layer.neurons);
      const numbers = random.numbers(nout * (nin + 1), 0.1, 0.9);
      setNeurons(neurons, numbers);
      const inputs = random.numbers(nin, 0.1, 0.9);
      notebook.tried = `layer = new Layer(${nin}, ${nout}) with parameters ${
        numbers.join(", ")
      }; outs = layer.forward([${inputs.join(", ")}])`;
      const x = inputs.map((input) => new Value(input));
      const outs = notebook.list("outs", layer.forward(x));
      forEach(outs, (out, i) => {
        notebook.fact(`outs[${i}] is a Value`, `${isInstance(out, Value)}`);
        notebook.note(`outs[${i}].data`, out.data);
      });
      notebook.tried += "; backward of the sum of all outs";
      backward(outs.reduce((sum, out) => add(sum, out)));
      forEach(
        neurons,
        ({ weights }, i) =>
          notebook.note(`layer.neurons[${i}].weights[0].grad`, weights[0].grad),
      );
      notebook.note("the grad of the first input", x[0].grad);
    }
    notebook.tried = "layer = new Layer(3, 2)";
    const layer = new Layer(3, 2);
    notebook.noteError(
      "layer.forward([1, 2])",
      () => layer.forward([1, 2]),
      3,
      2,
    );
    notebook.noteError(
      "layer.forward([1, 2, 3, 4])",
      () => layer.forward([1, 2, 3, 4]),
      3,
      4,
    );
  },

  "options": ({ Layer, mul }, notebook, random) => {
    const numbers = Array.from({ length: 9 }, () => random.next());
    const { random: next, calls } = handingOut(numbers);
    notebook.tried =
      "layer = new Layer(2, 3, { random, activation: (z) => mul(z, 10) })";
    const layer = new Layer(2, 3, {
      random: next,
      activation: (z) => mul(z, 10),
    });
    notebook.fact("calls of random", calls());
    const neurons = elements(layer.neurons);
    notebook.fact("weights and biases, sorted", sortedData(neurons));
    setNeurons(neurons, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    notebook.tried +=
      " with parameters 1, 2, ... 9; outs = layer.forward([1, 2])";
    const outs = notebook.list("outs", layer.forward([1, 2]));
    forEach(outs, ({ data }, i) => notebook.note(`outs[${i}].data`, data));
  },

  "parameters": ({ Layer }, notebook, random) => {
    observeParameters(notebook, "new Layer(2, 2)", new Layer(2, 2));
    // As many inputs as neurons: which is which is the question of other checks.
    const size = random.integer(2, 3);
    const numbers = random.numbers(countOf(size, [size]));
    const layer = new Layer(size, size);
    setNeurons(elements(layer.neurons), numbers);
    const text = `new Layer(${size}, ${size}) with parameters ${
      numbers.join(", ")
    }`;
    const parameters = observeParameters(notebook, text, layer);
    notebook.fact("the data of layer.parameters()", dataOf(parameters));
  },

  "ice-cream layer": ({ Layer, sigmoid }, notebook, random) => {
    const iceCream = [0.3, 0.4, 0.1, -0.1, 0.2, -0.1];
    const observe = (text: string, numbers: number[], x: number[]) => {
      notebook.tried = `${text}; h = layer.forward([${x.join(", ")}])`;
      const layer = new Layer(2, 2, { activation: sigmoid });
      setNeurons(elements(layer.neurons), numbers);
      const h = elements(layer.forward(x));
      notebook.note("h[0].data", h[0].data);
      notebook.note("h[1].data", h[1].data);
    };
    observe("the hidden ice-cream layer", iceCream, [...ICE_CREAM_INPUTS]);
    const numbers = random.numbers(6);
    const text = `that layer with parameters ${numbers.join(", ")}`;
    observe(text, numbers, random.numbers(2));
  },
};
