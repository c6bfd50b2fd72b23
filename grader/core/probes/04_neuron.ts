/**
 * The checks of exercise 4, Neuron.
 *
 * @module
 */
import {
  countDifferent,
  every,
  forEach,
  join,
  last,
  map,
  part,
  some,
  toFixed,
} from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  dataOf,
  handingOut,
  ICE_CREAM_INPUTS,
  setNeuron,
  setNeurons,
  sortedData,
} from "./networks.ts";
import { describe } from "./describe.ts";
import type { Recorder } from "./recorder.ts";
import type { Implementation, Neuron, Value } from "./implementation.ts";
import { observeTwoWithoutOptions } from "./kept.ts";
import type { Probes } from "./probe.ts";
import { observeManyInputs } from "./sizes.ts";
import { listing, listOfValues, names } from "./values.ts";

/** An activation, and how it is written; none is none. */
type Named = [name: string, activation?: (z: Value) => Value];

/** Output and gradients of one neuron on inputs that are Values. */
function observeNeuron(
  implementation: Implementation,
  recorder: Recorder,
  [name, activation]: Named,
  numbers: readonly number[],
  inputs: readonly number[],
): void {
  const { Neuron, Value, backward } = implementation;
  const neuron = new Neuron(
    inputs.length,
    activation === undefined ? {} : { activation },
  );
  setNeuron(neuron, numbers);
  const weights = join(part(numbers, 0, -1), ", ");
  recorder.tried = `a neuron with weights [${weights}], bias ${
    last(numbers)
  } and activation ${name}; x = ${listOfValues(inputs)}; out = forward(x)`;
  const x = map(inputs, (input) => new Value(input));
  const out = neuron.forward(x);
  recorder.returned("neuron.forward(x)", out);
  recorder.note("out.data", out.data);
  recorder.tried += "; backward(out)";
  backward(out);
  forEach(
    elements(neuron.weights),
    (weight, i) => recorder.note(`weights[${i}].grad`, weight.grad),
  );
  recorder.note("bias.grad", neuron.bias.grad);
  forEach(x, (value, i) => recorder.note(`x[${i}].grad`, value.grad));
}

/** Which parameters a neuron has, and whether asking for them changes it. */
function observeParameters(
  recorder: Recorder,
  text: string,
  neuron: Neuron,
): Value[] {
  recorder.tried = `neuron = ${text}`;
  const named: Record<string, unknown> = { bias: neuron.bias };
  forEach(
    elements(neuron.weights),
    (weight, i) => named[`weights[${i}]`] = weight,
  );
  const parameters = neuron.parameters();
  recorder.fact("neuron.parameters()", listing(parameters, named));
  neuron.parameters();
  recorder.tried += "; neuron.parameters(), twice";
  recorder.note("neuron.weights.length", neuron.weights.length);
  return elements(parameters);
}

/** The result and the gradients of a neuron that is given plain numbers. */
function observePlain(
  { Neuron, backward }: Implementation,
  recorder: Recorder,
  numbers: readonly number[],
  inputs: readonly number[],
): void {
  const neuron = new Neuron(inputs.length, { activation: IDENTITY[1] });
  setNeuron(neuron, numbers);
  const x = [...inputs];
  recorder.tried =
    `a neuron with weights and bias ${join(numbers, ", ")} and ` +
    `activation (z) => z; x = [${join(inputs, ", ")}]; out = forward(x)`;
  const out = neuron.forward(x);
  recorder.note("out.data", out.data);
  recorder.fact("x, afterwards", join(map(x, describe), ", "));
  const before = recorder.tried;
  recorder.tried += "; the bias is set to 5; again = forward(x)";
  neuron.bias.data = 5;
  recorder.note("again.data", neuron.forward(x).data);
  neuron.bias.data = last(numbers)!;
  recorder.tried = `${before}; backward(out)`;
  backward(out);
  forEach(
    elements(neuron.weights),
    (weight, i) => recorder.note(`weights[${i}].grad`, weight.grad),
  );
  recorder.note("bias.grad", neuron.bias.grad);
}

const IDENTITY: Named = ["(z) => z", (z) => z];

/** One probe for each check of the course table. */
export const probes: Probes = {
  "weights and bias": (implementation, recorder, random) => {
    const { Neuron, Value } = implementation;
    // The first or the last of them becomes the bias: either is 0.
    const numbers = [0, random.next(), 0.999, 0];
    const { random: next, calls } = handingOut(numbers);
    recorder.tried = `neuron = new Neuron(3, { random }), where random gives ${
      join(map(numbers, (x) => toFixed(x, 3)), ", ")
    }`;
    const neuron = new Neuron(3, { random: next });
    const weights = elements(neuron.weights);
    recorder.note("neuron.weights.length", weights.length);
    recorder.areAll("neuron.weights", weights, Value);
    recorder.isA("neuron.bias", neuron.bias, Value);
    recorder.fact("neuron.bias.prev", names(neuron.bias?.prev, {}));
    recorder.note("neuron.bias.op", neuron.bias?.op);
    recorder.note("neuron.weights[0].op", weights[0]?.op);
    recorder.fact("calls of random", calls());
    recorder.fact("weights and bias, sorted", sortedData([neuron]));

    for (const drawn of [[0.5, 0.5, 0.5], [0.501, 0.25, 0.75]]) {
      recorder.tried =
        "neuron = new Neuron(2, { random }), where random gives " +
        join(drawn, ", ");
      const { random: next, calls } = handingOut(drawn);
      const neuron = new Neuron(2, { random: next });
      recorder.fact("calls of random", calls());
      recorder.fact("weights and bias, sorted", sortedData([neuron]));
    }

    recorder.tried = "neuron = new Neuron(200)";
    const many = map(elements(new Neuron(200).weights), ({ data }) => data);
    recorder.fact("the weights differ", `${countDifferent(many) > 190}`);
    const inRange = (x: unknown) => typeof x === "number" && x >= -1 && x < 1;
    recorder.fact("all weights are in [-1, 1)", `${every(many, inRange)}`);
    const isSpread = some(many, (x) => x < -0.5) && some(many, (x) => x > 0.5);
    recorder.fact(
      "some weights are below -0.5 and some above 0.5",
      `${isSpread}`,
    );
    observeTwoWithoutOptions(implementation, recorder);
  },

  "weighted sum": (implementation, recorder, random) => {
    observeNeuron(implementation, recorder, IDENTITY, [2, 1], [3]);
    observeNeuron(implementation, recorder, IDENTITY, [2, -3, 1], [4, 5]);
    observeNeuron(
      implementation,
      recorder,
      IDENTITY,
      random.numbers(5),
      random.numbers(4),
    );

    const neuron = new implementation.Neuron(2, { activation: IDENTITY[1] });
    setNeuron(neuron, [2, -3, 1]);
    recorder.tried =
      "a neuron with weights [2, -3], bias 1 and activation (z) => z; " +
      "forward([4, 5]), then forward([4, 6]), with plain numbers";
    recorder.note("the first result's data", neuron.forward([4, 5]).data);
    recorder.note("the second result's data", neuron.forward([4, 6]).data);
    recorder.tried += "; weights[0].data = -2; forward([4, 6]) again";
    neuron.weights[0].data = -2;
    recorder.note("the third result's data", neuron.forward([4, 6]).data);
    recorder.note("bias.data", neuron.bias.data);

    // Zero and one anywhere, nothing but negative numbers, twice the same.
    for (
      const [numbers, inputs] of [
        ...[[[0, -3, 0], [4, 0]], [[2, -3, 0], [0, 5]], [[-2, -3, -1], [4, 1]]],
        ...[[[3, 3, 3], [2, 2]], [[1, 1, -1], [-1, -4]], [[0, 0, 0], [0, 0]]],
        [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, -1, 1, -1, 1, -1, 1, -1, 1]],
      ]
    ) {
      observeNeuron(implementation, recorder, IDENTITY, numbers, inputs);
      observePlain(implementation, recorder, numbers, inputs);
    }
    const two = new implementation.Neuron(2, { activation: IDENTITY[1] });
    setNeuron(two, [2, -3, 1]);
    recorder.tried = "a neuron with weights [2, -3], bias 1 and activation " +
      "(z) => z; a = new Value(4); backward(forward([a, a]))";
    const a = new implementation.Value(4);
    const out = two.forward([a, a]);
    recorder.note("the result's data", out.data);
    implementation.backward(out);
    recorder.note("a.grad", a.grad);
    observeManyInputs(implementation, recorder);
  },

  "activation": (implementation, recorder, random) => {
    const { sigmoid, exp, mul } = implementation;
    const activations: Named[] = [
      ["left out"],
      ["sigmoid", sigmoid],
      ["(z) => mul(2, exp(z))", (z) => mul(2, exp(z))],
    ];
    for (const activation of activations) {
      const numbers = random.numbers(3, 0.2, 0.9);
      const inputs = random.numbers(2, 0.2, 0.9);
      observeNeuron(implementation, recorder, activation, numbers, inputs);
    }
    // Its result and its slope are 0.
    const flat: Named = ["(z) => mul(z, 0)", (z) => mul(z, 0)];
    for (const activation of [...activations, flat]) {
      for (
        const [numbers, inputs] of [
          ...[[[-1, 0.5, -0.2], [0.5, -0.8]], [[1, -1, 0], [0.5, 0.5]]],
          [[0.6, 0.7, 0.2], [0, 0.9]],
        ]
      ) observeNeuron(implementation, recorder, activation, numbers, inputs);
    }
    recorder.tried =
      "first = new Neuron(1, { activation: (z) => mul(z, 10) })" +
      ", second = new Neuron(1, { activation: (z) => mul(z, -1) }), with " +
      "weights 2 and 4, and bias 1 each";
    const { Neuron } = implementation;
    const first = new Neuron(1, { activation: (z) => mul(z, 10) });
    const second = new Neuron(1, { activation: (z) => mul(z, -1) });
    setNeurons([first, second], [2, 1, 4, 1]);
    recorder.note("first.forward([3]).data", first.forward([3]).data);
    recorder.note("second.forward([3]).data", second.forward([3]).data);
    recorder.note("first.forward([0]).data", first.forward([0]).data);
  },

  "parameters": ({ Neuron }, recorder, random) => {
    for (const nin of [1, 3, 9]) {
      observeParameters(recorder, `new Neuron(${nin})`, new Neuron(nin));
    }
    const numbers = random.numbers(random.integer(3, 8));
    const neuron = new Neuron(numbers.length - 1);
    setNeuron(neuron, numbers);
    const text = `a neuron with weights and bias ${join(numbers, ", ")}`;
    const parameters = observeParameters(recorder, text, neuron);
    recorder.fact("the data of neuron.parameters()", dataOf(parameters));
    recorder.tried += "; asked again";
    const again = elements(neuron.parameters());
    recorder.fact("the data of neuron.parameters()", dataOf(again));
  },

  "wrong length": ({ Neuron }, recorder, random) => {
    recorder.tried = "neuron = new Neuron(3)";
    const three = new Neuron(3);
    // Also such that could be used in turn, as often as they fit.
    for (const x of [[1, 2], [1, 2, 3, 4], [1], [1, 2, 3, 4, 5, 6]]) {
      recorder.noteError(
        `neuron.forward([${join(x, ", ")}])`,
        () => three.forward(x),
        3,
        x.length,
      );
    }
    recorder.noteAnyError("neuron.forward([])", () => three.forward([]));
    for (const nin of [random.integer(10, 40), 12, 13]) {
      recorder.tried = `neuron = new Neuron(${nin})`;
      const many = new Neuron(nin);
      for (const length of [nin - random.integer(1, 9), nin + 1]) {
        recorder.noteError(
          `neuron.forward() of ${length} numbers`,
          () => many.forward(random.numbers(length)),
          nin,
          length,
        );
      }
    }
  },

  "ice-cream neuron": (implementation, recorder, random) => {
    const sigmoid: Named = ["sigmoid", implementation.sigmoid];
    const another = [random.numbers(3), random.numbers(2)];
    for (
      const [numbers, inputs] of [
        [[0.3, 0.4, 0.1], ICE_CREAM_INPUTS],
        another,
        ...[[[-0.3, 0, -0.1], [0.5, 0.8]], [[0.3, 0.4, 0], [0, -0.8]]],
      ]
    ) observeNeuron(implementation, recorder, sigmoid, numbers, inputs);
  },
};
