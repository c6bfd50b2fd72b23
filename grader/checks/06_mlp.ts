/**
 * The checks of exercise 6, MLP.
 *
 * @module
 */
import {
  countOf,
  handingOut,
  ICE_CREAM_INPUTS,
  ICE_CREAM_PARAMETERS,
  neuronsOf,
  setNetwork,
  sortedData,
} from "./networks.ts";
import type { Probes } from "./probe.ts";
import { listing, slopeByNudging } from "./values.ts";

/** One probe for each check of the course table. */
export const probes: Probes = {
  "shape": ({ MLP }, notebook) => {
    for (
      const [nin, nouts] of [[2, [1]], [2, [3, 1]], [3, [4, 1, 2]]] as const
    ) {
      notebook.tried = `model = new MLP(${nin}, [${nouts.join(", ")}])`;
      const given = [...nouts];
      const model = new MLP(nin, given);
      notebook.fact("nouts, afterwards", given.join(", "));
      notebook.note("model.layers.length", model.layers.length);
      for (const [i, layer] of model.layers.entries()) {
        notebook.note(`the neurons of layer ${i}`, layer.neurons.length);
        notebook.note(
          `the inputs of layer ${i}`,
          layer.neurons[0]?.weights.length,
        );
      }
    }
  },

  "forward": ({ MLP }, notebook, random) => {
    const shapes: [number, number[]][] = [[2, [1]], [2, [2, 2]], [2, [1, 1]], [
      3,
      [2, 1, 3],
    ]];
    for (const [nin, nouts] of shapes) {
      const model = new MLP(nin, nouts);
      const numbers = random.numbers(countOf(nin, nouts), 0.1, 0.9);
      setNetwork(neuronsOf(model), numbers);
      const x = random.numbers(nin, 0.1, 0.9);
      notebook.tried = `model = new MLP(${nin}, [${
        nouts.join(", ")
      }]) with parameters ${numbers.join(", ")}; outs = model.forward([${
        x.join(", ")
      }])`;
      const outs = model.forward(x);
      notebook.note("outs", outs);
      for (const [i, out] of outs.entries()) {
        notebook.note(`outs[${i}].data`, out.data);
      }
    }
    notebook.tried = "model = new MLP(3, [2, 1])";
    const model = new MLP(3, [2, 1]);
    notebook.noteError(
      "model.forward([1, 2])",
      () => model.forward([1, 2]),
      3,
      2,
    );
    notebook.noteError(
      "model.forward([1, 2, 3, 4])",
      () => model.forward([1, 2, 3, 4]),
      3,
      4,
    );
  },

  "options": ({ MLP, mul }, notebook, random) => {
    const numbers = Array.from({ length: 9 }, () => random.next());
    const { random: next, calls } = handingOut(numbers);
    notebook.tried =
      "model = new MLP(2, [2, 1], { random, activation: (z) => mul(z, 10) })";
    const model = new MLP(2, [2, 1], {
      random: next,
      activation: (z) => mul(z, 10),
    });
    notebook.fact("calls of random", calls());
    const neurons = neuronsOf(model);
    notebook.fact(
      "weights and biases, sorted",
      sortedData(neurons.flatMap(({ weights, bias }) => [...weights, bias])),
    );
    setNetwork(neurons, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    notebook.tried +=
      " with parameters 1, 2, ... 9; outs = model.forward([1, 2])";
    notebook.note("outs[0].data", model.forward([1, 2])[0].data);
  },

  "parameters": ({ MLP }, notebook) => {
    notebook.tried = "model = new MLP(1, [2, 1])";
    const model = new MLP(1, [2, 1]);
    const named: Record<string, unknown> = {};
    for (const [i, layer] of model.layers.entries()) {
      for (const [j, { weights, bias }] of layer.neurons.entries()) {
        weights.forEach((weight, k) => named[`w${i}${j}${k}`] = weight);
        named[`b${i}${j}`] = bias;
      }
    }
    const parameters = model.parameters();
    notebook.note("model.parameters()", parameters);
    notebook.fact(
      "model.parameters(), numbered by layer, neuron and input",
      listing(parameters, named),
    );
    notebook.note("model.parameterCount", model.parameterCount);
    notebook.note("model.parameterCount, asked again", model.parameterCount);
    notebook.tried = "model = new MLP(2, [16, 16, 1])";
    notebook.note(
      "model.parameterCount",
      new MLP(2, [16, 16, 1]).parameterCount,
    );
  },

  "gradient": ({ MLP, Value, backward, mul }, notebook, random) => {
    const numbers = random.numbers(13, 0.1, 0.9);
    const [x, y] = random.numbers(2, 0.1, 0.9);
    const build = (data: number[]) => {
      const model = new MLP(2, [3, 1]);
      setNetwork(neuronsOf(model), data);
      return model;
    };
    notebook.tried = `model = new MLP(2, [3, 1]) with parameters ${
      numbers.join(", ")
    }; backward(mul(3, model.forward([${x}, ${y}])[0]))`;
    const model = build(numbers);
    const input = new Value(x);
    const out = mul(3, model.forward([input, y])[0]);
    notebook.note("the result's data", out.data);
    backward(out);
    for (const [i, { weights, bias }] of neuronsOf(model).entries()) {
      notebook.note(`neuron ${i} weights[0].grad`, weights[0].grad);
      notebook.note(`neuron ${i} bias.grad`, bias.grad);
    }
    notebook.note("x[0].grad", input.grad);
    notebook.fact(
      "the slope of the result when the first weight is nudged",
      slopeByNudging(
        (nudged) =>
          3 * build([nudged, ...numbers.slice(1)]).forward([x, y])[0].data,
        numbers[0],
      ),
      { tolerance: 1e-6 },
    );
  },

  "ice-cream network": ({ MLP, sigmoid }, notebook) => {
    notebook.tried = "the ice-cream network; y = model.forward([0.5, 0.8])";
    const model = new MLP(2, [2, 2], { activation: sigmoid });
    setNetwork(neuronsOf(model), Object.values(ICE_CREAM_PARAMETERS));
    const [y1, y2] = model.forward([...ICE_CREAM_INPUTS]);
    notebook.note("y[0].data", y1.data);
    notebook.note("y[1].data", y2.data);
  },
};
