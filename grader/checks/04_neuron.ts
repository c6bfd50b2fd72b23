/**
 * The checks of exercise 4, Neuron.
 *
 * @module
 */
import {
  handingOut,
  ICE_CREAM_INPUTS,
  setNeuron,
  sortedData,
} from "./networks.ts";
import type { Notebook } from "./notebook.ts";
import type { Course, Probes } from "./probe.ts";
import { listing, type Value } from "./values.ts";

/** Output and gradients of one neuron on inputs that are Values. */
function observeNeuron(
  course: Course,
  notebook: Notebook,
  [name, activation]: [string, ((z: Value) => Value) | undefined],
  numbers: readonly number[],
  inputs: readonly number[],
): void {
  const { Neuron, Value, backward } = course;
  const neuron = new Neuron(
    inputs.length,
    activation === undefined ? {} : { activation },
  );
  setNeuron(neuron, numbers);
  const weights = numbers.slice(0, -1).join(", ");
  notebook.tried = `a neuron with weights ${weights} and bias ${
    numbers.at(-1)
  }, activation ${name}; out = forward([${inputs.join(", ")}])`;
  const x = inputs.map((input) => new Value(input));
  const out = neuron.forward(x);
  notebook.note("out.data", out.data);
  notebook.tried += "; backward(out)";
  backward(out);
  neuron.weights.forEach((weight, i) =>
    notebook.note(`weights[${i}].grad`, weight.grad)
  );
  notebook.note("bias.grad", neuron.bias.grad);
  x.forEach((value, i) => notebook.note(`x[${i}].grad`, value.grad));
}

const IDENTITY: [string, (z: Value) => Value] = ["(z) => z", (z) => z];

/** One probe for each check of the course table. */
export const probes: Probes = {
  "weights and bias": ({ Neuron, Value }, notebook, random) => {
    const numbers = [0, 0.25, random.next(), 0.999];
    const { random: next, calls } = handingOut(numbers);
    notebook.tried = `neuron = new Neuron(3, { random }), where random gives ${
      numbers.map((x) => x.toFixed(3)).join(", ")
    }`;
    const neuron = new Neuron(3, { random: next });
    notebook.note("neuron.weights.length", neuron.weights.length);
    const values = [...neuron.weights, neuron.bias];
    notebook.fact(
      "weights are Values",
      String(neuron.weights.every((weight) => weight instanceof Value)),
    );
    notebook.fact("bias is a Value", String(neuron.bias instanceof Value));
    notebook.fact("calls of random", calls());
    notebook.fact("weights and bias, sorted", sortedData(values));

    notebook.tried = "neuron = new Neuron(200)";
    const many = new Neuron(200).weights.map((weight) => weight.data);
    notebook.fact("the weights differ", String(new Set(many).size > 190));
    notebook.fact(
      "all weights are in [-1, 1)",
      String(many.every((x) => x >= -1 && x < 1)),
    );
    notebook.fact(
      "some weights are below -0.5 and some above 0.5",
      String(many.some((x) => x < -0.5) && many.some((x) => x > 0.5)),
    );
  },

  "weighted sum": (course, notebook, random) => {
    observeNeuron(course, notebook, IDENTITY, [2, 1], [3]);
    observeNeuron(course, notebook, IDENTITY, [2, -3, 1], [4, 5]);
    observeNeuron(
      course,
      notebook,
      IDENTITY,
      random.numbers(5),
      random.numbers(4),
    );

    const neuron = new course.Neuron(2, { activation: IDENTITY[1] });
    setNeuron(neuron, [2, -3, 1]);
    notebook.tried =
      "weights 2, -3, bias 1, activation (z) => z; forward([4, 5]), twice, " +
      "with plain numbers";
    notebook.note("the first result's data", neuron.forward([4, 5]).data);
    notebook.note("the second result's data", neuron.forward([4, 5]).data);
    notebook.note("bias.data", neuron.bias.data);
  },

  "activation": (course, notebook, random) => {
    const { sigmoid, exp, mul } = course;
    const activations: [string, ((z: Value) => Value) | undefined][] = [
      ["left out", undefined],
      ["sigmoid", sigmoid],
      ["(z) => mul(2, exp(z))", (z) => mul(2, exp(z))],
    ];
    for (const activation of activations) {
      const numbers = random.numbers(3, 0.2, 0.9);
      const inputs = random.numbers(2, 0.2, 0.9);
      observeNeuron(course, notebook, activation, numbers, inputs);
    }
  },

  "parameters": ({ Neuron }, notebook) => {
    for (const nin of [1, 3]) {
      notebook.tried = `neuron = new Neuron(${nin})`;
      const neuron = new Neuron(nin);
      const named: Record<string, unknown> = { bias: neuron.bias };
      neuron.weights.forEach((weight, i) => named[`weights[${i}]`] = weight);
      notebook.fact(
        "neuron.parameters()",
        listing(neuron.parameters(), named),
      );
      neuron.parameters();
      notebook.tried += "; neuron.parameters(), twice";
      notebook.note("neuron.weights.length", neuron.weights.length);
    }
  },

  "wrong length": ({ Neuron }, notebook) => {
    const neuron = new Neuron(3);
    notebook.tried = "neuron = new Neuron(3)";
    notebook.noteError(
      "neuron.forward([1, 2])",
      () => neuron.forward([1, 2]),
      3,
      2,
    );
    notebook.noteError(
      "neuron.forward([1, 2, 3, 4])",
      () => neuron.forward([1, 2, 3, 4]),
      3,
      4,
    );
  },

  "ice-cream neuron": (course, notebook) => {
    observeNeuron(
      course,
      notebook,
      ["sigmoid", course.sigmoid],
      [0.3, 0.4, 0.1],
      ICE_CREAM_INPUTS,
    );
  },
};
