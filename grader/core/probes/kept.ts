/**
 * What is kept from one call to the next where nothing should be: the numbers change
 * while a network learns, and the Values and lists stay the same.
 *
 * @module
 */
import { forEach, includes, join, map } from "./builtins.ts";
import { elements } from "./copy.ts";
import { describe } from "./describe.ts";
import type { Implementation, Value } from "./implementation.ts";
import { dataOf, type NeuronLike } from "./networks.ts";
import { setUp } from "./trainings.ts";
import { inputsOf } from "./values.ts";
import type { Unary } from "./operations.ts";
import type { Recorder } from "./recorder.ts";

/** Each operation once more, after the number in its operand has changed. */
export function observeOnceMore(
  implementation: Implementation,
  recorder: Recorder,
): void {
  const { Value, add, mul, pow, exp, tanh } = implementation;
  const { neg, sub, div, sigmoid } = implementation;
  for (
    const [text, operation] of [
      ["add(a, 3)", (a) => add(a, 3)],
      ["mul(a, 3)", (a) => mul(a, 3)],
      ["pow(a, 3)", (a) => pow(a, 3)],
      ["exp(a)", (a) => exp(a)],
      ["tanh(a)", (a) => tanh(a)],
      ["neg(a)", (a) => neg(a)],
      ["sub(a, 3)", (a) => sub(a, 3)],
      ["div(3, a)", (a) => div(3, a)],
      ["sigmoid(a)", (a) => sigmoid(a)],
    ] as [string, Unary][]
  ) {
    recorder.tried = `a = new Value(0.5), b = ${text}; a.data = 2; c = ${text}`;
    const a = new Value(0.5);
    operation(a);
    a.data = 2;
    const c = operation(a);
    // Whether it is right is asked elsewhere.
    const isNew = c.data === operation(new Value(2)).data;
    recorder.fact("c.data is that of a new Value(2)", `${isNew}`);
    // What is made of other operations tells only those.
    recorder.tried += "; c.grad = 1; c.backwardStep()";
    a.grad = 0;
    c.grad = 1;
    c.backwardStep();
    recorder.note(
      "a.grad, where a is not in c.prev",
      includes(inputsOf(c), a) ? 0 : a.grad,
    );
  }
  const a = new Value(2);
  a.grad = 10;
  recorder.tried = "a.grad = 10; mul(add(a, 3), neg(a))";
  mul(add(a, 3), neg(a));
  recorder.note("a.grad", a.grad);
}

/** The same list of inputs once more, after parameters have changed; and nothing but zeros. */
export function observeForwardOnceMore(
  recorder: Recorder,
  name: "layer" | "model",
  made: string,
  network: { readonly forward: (x: number[]) => Value[] },
  neurons: readonly NeuronLike[],
): void {
  const x = [0, -0.5, 1];
  recorder.tried =
    `${name} = ${made}; x = [0, -0.5, 1]; outs = ${name}.forward(x)`;
  const returned = network.forward(x);
  const outs = recorder.list("outs", returned);
  forEach(outs, ({ data }, i) => recorder.note(`outs[${i}].data`, data));
  recorder.fact("x, afterwards", join(map(x, describe), ", "));
  recorder.tried += "; every bias is set to 0.25, every last weight to 2; " +
    `again = ${name}.forward(x)`;
  forEach(neurons, ({ bias, weights }) => {
    bias.data = 0.25;
    elements(weights)[2].data = 2;
  });
  const again = recorder.list("again", network.forward(x));
  forEach(again, ({ data }, i) => recorder.note(`again[${i}].data`, data));
  forEach(
    recorder.list("outs", returned),
    ({ data }, i) => recorder.note(`outs[${i}].data, afterwards`, data),
  );
  recorder.tried += `; outs = ${name}.forward([0, 0, 0])`;
  const ofZeros = recorder.list("outs", network.forward([0, 0, 0]));
  forEach(ofZeros, ({ data }, i) => recorder.note(`outs[${i}].data`, data));
}

/** Two neurons that are made without any options: each has numbers of its own. */
export function observeTwoWithoutOptions(
  { Neuron }: Implementation,
  recorder: Recorder,
): void {
  recorder.tried = "first = new Neuron(3), second = new Neuron(3)";
  const [first, second] = [new Neuron(3), new Neuron(3)];
  recorder.fact(
    "both have the same weights",
    `${dataOf(elements(first.weights)) === dataOf(elements(second.weights))}`,
  );
}

/** The loss of the same lists once more, after a prediction has changed. */
export function observeLossOnceMore(
  { Value, meanSquaredError }: Implementation,
  recorder: Recorder,
): void {
  const predictions = [new Value(1), new Value(5)];
  const targets = [3, 5];
  recorder.tried = "p = new Value(1), predictions = [p, new Value(5)], " +
    "targets = [3, 5]; meanSquaredError(predictions, targets); p.data = 2; " +
    "loss = meanSquaredError(predictions, targets)";
  meanSquaredError(predictions, targets);
  predictions[0].data = 2;
  const loss = meanSquaredError(predictions, targets);
  recorder.note("loss.data", loss.data);
}

/** Two steps of the same parameters. */
export function observeTwoSteps(
  { Value, gradientDescentStep }: Implementation,
  recorder: Recorder,
): void {
  const w = new Value(2);
  w.grad = 3;
  const parameters = [w];
  recorder.tried = "w.data = 2, w.grad = 3, parameters = [w]; " +
    "gradientDescentStep(parameters, 0.5), twice";
  gradientDescentStep(parameters, 0.5);
  gradientDescentStep(parameters, 0.5);
  recorder.note("w.data", w.data);
}

/** Another training of the same network: its losses are those of its own steps. */
export function observeTrainedAgain(
  implementation: Implementation,
  recorder: Recorder,
): void {
  const { model, inputs, targets, text } = setUp(implementation, {
    ...{ nouts: [1], numbers: [0.5, 0], inputs: [[1]], targets: [[0.2]] },
    ...{ steps: 2, learningRate: 0.1 },
  });
  recorder.tried = `${text}; train(model, [[1]], [[0.2]], { steps: 2, ` +
    "learningRate: 0.1 }); losses = the same once more";
  const trained = () =>
    implementation.train(model, inputs, targets, {
      ...{ steps: 2, learningRate: 0.1 },
    });
  trained();
  const losses = trained();
  recorder.note("losses.length", recorder.list("losses", losses).length);
}
