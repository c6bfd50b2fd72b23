/**
 * The checks of exercise 6, MLP.
 *
 * @module
 */
import { forEach, join } from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  countOf,
  dataOf,
  handingOut,
  ICE_CREAM_INPUTS,
  ICE_CREAM_PARAMETERS,
  type Network,
  neuronsOf,
  setNeurons,
  sortedData,
} from "./networks.ts";
import type { Notebook } from "./notebook.ts";
import type { Probes } from "./probe.ts";
import { listing, slopeByNudging, type Value } from "./values.ts";

/** Which parameters a network has, in which order, and how many. */
function observeParameters(
  notebook: Notebook,
  text: string,
  model: Network,
): Value[] {
  notebook.tried = `model = ${text}`;
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
  const parameters = notebook.list("model.parameters()", model.parameters());
  notebook.fact(
    "model.parameters(), numbered by layer, neuron and input",
    listing(parameters, named),
  );
  notebook.note("model.parameterCount", model.parameterCount);
  notebook.note("model.parameterCount, asked again", model.parameterCount);
  return parameters;
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "shape": ({ MLP }, notebook, random) => {
    const [a, b, c] = [0, 0, 0].map(() => random.integer(1, 6));
    const another = [random.integer(4, 30), [a, b, c]] as const;
    for (
      const [nin, nouts] of [
        [2, [1]],
        [2, [3, 1]],
        [3, [4, 1, 2]],
        another,
      ] as const
    ) {
      notebook.tried = `model = new MLP(${nin}, [${nouts.join(", ")}])`;
      const given = [...nouts];
      const model = new MLP(nin, given);
      notebook.fact("nouts, afterwards", join(given, ", "));
      const layers = elements(model.layers);
      notebook.note("model.layers.length", layers.length);
      forEach(layers, (layer, i) => {
        const neurons = elements(layer.neurons);
        notebook.note(
          `the number of neurons in model.layers[${i}]`,
          neurons.length,
        );
        notebook.note(
          `the number of inputs of model.layers[${i}]`,
          neurons[0]?.weights.length,
        );
      });
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
      setNeurons(neuronsOf(model), numbers);
      const x = random.numbers(nin, 0.1, 0.9);
      notebook.tried = `model = new MLP(${nin}, [${
        nouts.join(", ")
      }]) with parameters ${numbers.join(", ")}; outs = model.forward([${
        x.join(", ")
      }])`;
      const outs = notebook.list("outs", model.forward(x));
      forEach(outs, ({ data }, i) => notebook.note(`outs[${i}].data`, data));
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
    notebook.fact("weights and biases, sorted", sortedData(neurons));
    setNeurons(neurons, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    notebook.tried +=
      " with parameters 1, 2, ... 9; outs = model.forward([1, 2])";
    notebook.note("outs[0].data", model.forward([1, 2])[0].data);
  },

  "parameters": ({ MLP }, notebook, random) => {
    observeParameters(notebook, "new MLP(1, [2, 1])", new MLP(1, [2, 1]));
    notebook.tried = "model = new MLP(2, [16, 16, 1])";
    const { parameterCount } = new MLP(2, [16, 16, 1]);
    notebook.note("model.parameterCount", parameterCount);

    const nin = random.integer(1, 3);
    const nouts = [random.integer(1, 2), random.integer(1, 3)];
    const numbers = random.numbers(countOf(nin, nouts));
    const model = new MLP(nin, nouts);
    setNeurons(neuronsOf(model), numbers);
    const text = `new MLP(${nin}, [${nouts.join(", ")}]) with parameters ${
      numbers.join(", ")
    }`;
    const parameters = observeParameters(notebook, text, model);
    notebook.fact("the data of model.parameters()", dataOf(parameters));
  },

  "gradient": ({ MLP, Value, backward, mul }, notebook, random) => {
    const numbers = random.numbers(13, 0.1, 0.9);
    const [x, y] = random.numbers(2, 0.1, 0.9);
    const build = (data: number[]) => {
      const model = new MLP(2, [3, 1]);
      setNeurons(neuronsOf(model), data);
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
    forEach(neuronsOf(model), ({ weights, bias }, i) => {
      notebook.note(`neuron ${i} weights[0].grad`, weights[0].grad);
      notebook.note(`neuron ${i} bias.grad`, bias.grad);
    });
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

  "ice-cream network": ({ MLP, sigmoid }, notebook, random) => {
    const iceCream = Object.values(ICE_CREAM_PARAMETERS);
    const observe = (text: string, numbers: number[], x: number[]) => {
      notebook.tried = `${text}; y = model.forward([${x.join(", ")}])`;
      const model = new MLP(2, [2, 2], { activation: sigmoid });
      setNeurons(neuronsOf(model), numbers);
      const y = elements(model.forward(x));
      notebook.note("y[0].data", y[0].data);
      notebook.note("y[1].data", y[1].data);
    };
    observe("the ice-cream network", iceCream, [...ICE_CREAM_INPUTS]);
    const numbers = random.numbers(iceCream.length);
    const text = `that network with parameters ${numbers.join(", ")}`;
    observe(text, numbers, random.numbers(2));
  },
};
