/**
 * The checks of exercise 4, Neuron.
 *
 * @module
 */
import {
  countDifferent,
  every,
  forEach,
  isInstance,
  map,
  some,
} from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  dataOf,
  handingOut,
  ICE_CREAM_INPUTS,
  setNeuron,
  sortedData,
} from "./networks.ts";
import type { Notebook } from "./notebook.ts";
import type { Course, Probes } from "./probe.ts";
import { listing, type Value } from "./values.ts";

/** An activation, and how it is written; none is none. */
type Named = [name: string, activation?: (z: Value) => Value];

/** Output and gradients of one neuron on inputs that are Values. */
function observeNeuron(
  course: Course,
  notebook: Notebook,
  [name, activation]: Named,
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
  notebook.tried = `a neuron with weights [${weights}], bias ${
    numbers.at(-1)
  } and activation ${name}; out = forward([${inputs.join(", ")}])`;
  const x = inputs.map((input) => new Value(input));
  const out = neuron.forward(x);
  notebook.note("out.data", out.data);
  notebook.tried += "; backward(out)";
  backward(out);
  forEach(
    elements(neuron.weights),
    (weight, i) => notebook.note(`weights[${i}].grad`, weight.grad),
  );
  notebook.note("bias.grad", neuron.bias.grad);
  x.forEach((value, i) => notebook.note(`x[${i}].grad`, value.grad));
}

/** Which parameters a neuron has, and whether asking for them changes it. */
function observeParameters(
  notebook: Notebook,
  text: string,
  neuron: InstanceType<Course["Neuron"]>,
): Value[] {
  notebook.tried = `neuron = ${text}`;
  const named: Record<string, unknown> = { bias: neuron.bias };
  forEach(
    elements(neuron.weights),
    (weight, i) => named[`weights[${i}]`] = weight,
  );
  const parameters = neuron.parameters();
  notebook.fact("neuron.parameters()", listing(parameters, named));
  neuron.parameters();
  notebook.tried += "; neuron.parameters(), twice";
  notebook.note("neuron.weights.length", neuron.weights.length);
  return elements(parameters);
}

const IDENTITY: Named = ["(z) => z", (z) => z];

/** One probe for each check of the course table. */
export const probes: Probes = {
  "weights and bias": ({ Neuron, Value }, notebook, random) => {
    const numbers = [0, 0.25, random.next(), 0.999];
    const { random: next, calls } = handingOut(numbers);
    notebook.tried = `neuron = new Neuron(3, { random }), where random gives ${
      numbers.map((x) => x.toFixed(3)).join(", ")
    }`;
    const neuron = new Neuron(3, { random: next });
    const weights = elements(neuron.weights);
    notebook.note("neuron.weights.length", weights.length);
    const areValues = every(weights, (weight) => isInstance(weight, Value));
    notebook.fact("weights are Values", `${areValues}`);
    notebook.fact("bias is a Value", `${isInstance(neuron.bias, Value)}`);
    notebook.fact("calls of random", calls());
    notebook.fact("weights and bias, sorted", sortedData([neuron]));

    notebook.tried = "neuron = new Neuron(200)";
    const many = map(elements(new Neuron(200).weights), ({ data }) => data);
    notebook.fact("the weights differ", `${countDifferent(many) > 190}`);
    const inRange = (x: unknown) => typeof x === "number" && x >= -1 && x < 1;
    notebook.fact("all weights are in [-1, 1)", `${every(many, inRange)}`);
    notebook.fact(
      "some weights are below -0.5 and some above 0.5",
      `${some(many, (x) => x < -0.5) && some(many, (x) => x > 0.5)}`,
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
      "a neuron with weights [2, -3], bias 1 and activation (z) => z; " +
      "forward([4, 5]), twice, " +
      "with plain numbers";
    notebook.note("the first result's data", neuron.forward([4, 5]).data);
    notebook.note("the second result's data", neuron.forward([4, 5]).data);
    notebook.note("bias.data", neuron.bias.data);
  },

  "activation": (course, notebook, random) => {
    const { sigmoid, exp, mul } = course;
    const activations: Named[] = [
      ["left out"],
      ["sigmoid", sigmoid],
      ["(z) => mul(2, exp(z))", (z) => mul(2, exp(z))],
    ];
    for (const activation of activations) {
      const numbers = random.numbers(3, 0.2, 0.9);
      const inputs = random.numbers(2, 0.2, 0.9);
      observeNeuron(course, notebook, activation, numbers, inputs);
    }
  },

  "parameters": ({ Neuron }, notebook, random) => {
    observeParameters(notebook, "new Neuron(1)", new Neuron(1));
    observeParameters(notebook, "new Neuron(3)", new Neuron(3));
    const numbers = random.numbers(random.integer(3, 8));
    const neuron = new Neuron(numbers.length - 1);
    setNeuron(neuron, numbers);
    const text = `a neuron with weights and bias ${numbers.join(", ")}`;
    const parameters = observeParameters(notebook, text, neuron);
    notebook.fact("the data of neuron.parameters()", dataOf(parameters));
  },

  "wrong length": ({ Neuron }, notebook, random) => {
    notebook.tried = "neuron = new Neuron(3)";
    const three = new Neuron(3);
    notebook.noteError(
      "neuron.forward([1, 2])",
      () => three.forward([1, 2]),
      3,
      2,
    );
    notebook.noteError(
      "neuron.forward([1, 2, 3, 4])",
      () => three.forward([1, 2, 3, 4]),
      3,
      4,
    );
    const nin = random.integer(10, 40);
    notebook.tried = `neuron = new Neuron(${nin})`;
    const many = new Neuron(nin);
    for (const length of [nin - random.integer(1, 9), nin + 1]) {
      notebook.noteError(
        `neuron.forward() of ${length} numbers`,
        () => many.forward(random.numbers(length)),
        nin,
        length,
      );
    }
  },

  "ice-cream neuron": (course, notebook, random) => {
    const sigmoid: Named = ["sigmoid", course.sigmoid];
    const iceCream = [0.3, 0.4, 0.1];
    observeNeuron(course, notebook, sigmoid, iceCream, ICE_CREAM_INPUTS);
    const numbers = random.numbers(3);
    observeNeuron(course, notebook, sigmoid, numbers, random.numbers(2));
  },
};
