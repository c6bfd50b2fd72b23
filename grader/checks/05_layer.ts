/**
 * The checks of exercise 5, Layer.
 *
 * @module
 */
import {
  handingOut,
  ICE_CREAM_INPUTS,
  setNetwork,
  sortedData,
} from "./networks.ts";
import type { Probes } from "./probe.ts";
import { listing } from "./values.ts";

/** One probe for each check of the course table. */
export const probes: Probes = {
  "neurons": ({ Layer, Neuron }, notebook) => {
    for (const [nin, nout] of [[2, 3], [3, 1]]) {
      notebook.tried = `layer = new Layer(${nin}, ${nout})`;
      const { neurons } = new Layer(nin, nout);
      notebook.note("layer.neurons.length", neurons.length);
      notebook.fact("different neurons", new Set(neurons).size);
      for (const [i, neuron] of neurons.entries()) {
        const at = `layer.neurons[${i}]`;
        notebook.fact(`${at} is a Neuron`, String(neuron instanceof Neuron));
        notebook.note(`${at}.weights.length`, neuron.weights.length);
      }
    }
  },

  "forward": ({ Layer, Value, backward, add }, notebook, random) => {
    for (const [nin, nout] of [[2, 1], [2, 3], [3, 2]]) {
      const layer = new Layer(nin, nout);
      const numbers = random.numbers(nout * (nin + 1), 0.1, 0.9);
      setNetwork(layer.neurons, numbers);
      const inputs = random.numbers(nin, 0.1, 0.9);
      notebook.tried = `layer = new Layer(${nin}, ${nout}) with parameters ${
        numbers.join(", ")
      }; outs = layer.forward([${inputs.join(", ")}])`;
      const x = inputs.map((input) => new Value(input));
      const outs = layer.forward(x);
      notebook.note("outs", outs);
      for (const [i, out] of outs.entries()) {
        notebook.note(`outs[${i}]`, out);
        notebook.note(`outs[${i}].data`, out.data);
      }
      notebook.tried += "; backward of the sum of all outs";
      backward(outs.reduce((sum, out) => add(sum, out)));
      for (const [i, { weights }] of layer.neurons.entries()) {
        notebook.note(`neuron ${i} weights[0].grad`, weights[0].grad);
      }
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
    const parameters = layer.neurons.flatMap(({ weights, bias }) => [
      ...weights,
      bias,
    ]);
    notebook.fact("weights and biases, sorted", sortedData(parameters));
    setNetwork(layer.neurons, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    notebook.tried +=
      " with parameters 1, 2, ... 9; outs = layer.forward([1, 2])";
    for (const [i, out] of layer.forward([1, 2]).entries()) {
      notebook.note(`outs[${i}].data`, out.data);
    }
  },

  "parameters": ({ Layer }, notebook) => {
    notebook.tried = "layer = new Layer(2, 2)";
    const layer = new Layer(2, 2);
    const named: Record<string, unknown> = {};
    for (const [i, { weights, bias }] of layer.neurons.entries()) {
      weights.forEach((weight, j) => named[`neuron ${i} weight ${j}`] = weight);
      named[`neuron ${i} bias`] = bias;
    }
    const parameters = layer.parameters();
    notebook.note("layer.parameters()", parameters);
    notebook.fact("layer.parameters()", listing(parameters, named));
    notebook.tried += "; layer.parameters(), twice";
    notebook.note("layer.parameters()", layer.parameters());
  },

  "ice-cream layer": ({ Layer, sigmoid }, notebook) => {
    notebook.tried =
      "the hidden ice-cream layer; h = layer.forward([0.5, 0.8])";
    const layer = new Layer(2, 2, { activation: sigmoid });
    setNetwork(layer.neurons, [0.3, 0.4, 0.1, -0.1, 0.2, -0.1]);
    const [h1, h2] = layer.forward([...ICE_CREAM_INPUTS]);
    notebook.note("h[0].data", h1.data);
    notebook.note("h[1].data", h2.data);
  },
};
