/**
 * The checks of exercise 7, the ice-cream network.
 *
 * @module
 */
import { abs, forEach, join, keys, map } from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  ICE_CREAM_INPUTS,
  ICE_CREAM_PARAMETERS,
  ICE_CREAM_TARGETS,
  type Network,
} from "./networks.ts";
import { type Recorder, StillToDo } from "./recorder.ts";
import { describe } from "./describe.ts";
import type { Implementation } from "./implementation.ts";
import { observeLossOnceMore, observeTwoSteps } from "./kept.ts";
import type { Probes } from "./probe.ts";
import { observeMany } from "./sizes.ts";
import { listing } from "./values.ts";

/**
 * How far a worksheet number may be from ours, in units of the fourth decimal:
 * less than one, so that a number is not taken for the next one; slightly more than
 * one for dw1, which is one when rounded once and the next when rounded on the way.
 */
const BY_HAND = 0.9e-4;
const BY_HAND_DW1 = 1.1e-4;

/** The learner's own hand computation, number by number. */
function observeWorksheet(
  { worksheet }: Implementation,
  recorder: Recorder,
  numbers: readonly (keyof Implementation["worksheet"])[],
): void {
  recorder.tried = "the numbers in your worksheet";
  for (const number of numbers) {
    const value = worksheet[number];
    if (value === undefined) {
      throw new StillToDo(`TODO: fill in worksheet.${number}`);
    }
    const tolerance = number === "dw1" ? BY_HAND_DW1 : BY_HAND;
    recorder.note(`worksheet.${number}`, value, {
      tolerance,
      secret: true,
      onPaper: true,
      apart: true,
    });
  }
}

/** One step of learning on one example, whatever the gradients were before. */
function takeStep(
  implementation: Implementation,
  model: Network,
  inputs: readonly number[],
  targets: readonly number[],
  learningRate: number,
): void {
  const parameters = model.parameters();
  const outputs = model.forward([...inputs]);
  const loss = implementation.meanSquaredError(outputs, [...targets]);
  for (const parameter of parameters) parameter.grad = 100;
  implementation.zeroGrad(parameters);
  implementation.backward(loss);
  implementation.gradientDescentStep(parameters, learningRate);
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "mean squared error": (implementation, recorder, random) => {
    const { Value, backward, meanSquaredError, mul } = implementation;
    const cases: [number[], number[]][] = [
      [[5], [3]],
      [[1, 5], [3, 5]],
      [random.numbers(3), random.numbers(3)],
      // Right, too low and too high; zeros; twice the same; nothing but negative.
      [[3, 1, 4], [3, 2, 2]],
      [[0, 0, 2], [0, -1, 0]],
      [[0.5, 0.5, 0.5, 0.5], [0.7, 0.7, 0.3, 0.5]],
      [[-2, -5], [-3, -4]],
      [[0], [0]],
    ];
    for (const [predicted, targets] of cases) {
      const predictions = map(predicted, (x) => new Value(x));
      recorder.tried = `loss = meanSquaredError([${join(predicted, ", ")}], [${
        join(targets, ", ")
      }])`;
      const loss = meanSquaredError(predictions, targets);
      recorder.returned("meanSquaredError()", loss);
      recorder.note("loss.data", loss.data);
      recorder.tried += "; backward(mul(3, loss))";
      backward(mul(3, loss));
      forEach(predictions, ({ grad }, i) => {
        recorder.note(`predictions[${i}].grad`, grad);
      });
    }
    recorder.tried = "p = new Value(2); loss = meanSquaredError([p, p], " +
      "[1, 4]); backward(mul(-3, loss))";
    const p = new Value(2);
    const loss = meanSquaredError([p, p], [1, 4]);
    recorder.note("loss.data", loss.data);
    backward(mul(-3, loss));
    recorder.note("p.grad", p.grad);
    recorder.tried = "q = new Value(2); " +
      "backward(mul(0, meanSquaredError([q], [1])))";
    const q = new Value(2);
    backward(mul(0, meanSquaredError([q], [1])));
    recorder.note("q.grad", q.grad);
    recorder.tried = "predictions = [new Value(1), new Value(5)], targets = " +
      "[3, 4]; meanSquaredError(predictions, targets)";
    const [one, five] = [new Value(1), new Value(5)];
    const predictions = [one, five];
    const targets = [3, 4];
    meanSquaredError(predictions, targets);
    recorder.fact(
      "predictions, afterwards",
      listing(predictions, { "new Value(1)": one, "new Value(5)": five }),
    );
    recorder.fact("targets, afterwards", join(map(targets, describe), ", "));
    observeLossOnceMore(implementation, recorder);
    observeMany(
      implementation,
      recorder,
      "backward(meanSquaredError(those, targets))",
      (those, targets) => backward(meanSquaredError(those, targets)),
    );
  },

  "wrong length": ({ Value, meanSquaredError }, recorder, random) => {
    const predictions = [new Value(1), new Value(2)];
    recorder.tried = "predictions = [new Value(1), new Value(2)]";
    for (const targets of [[1, 2, 3], [1], [1, 2, 3, 4]]) {
      recorder.noteError(
        `meanSquaredError(predictions, [${join(targets, ", ")}])`,
        () => meanSquaredError(predictions, targets),
        2,
        targets.length,
      );
    }
    recorder.noteAnyError(
      "meanSquaredError(predictions, [])",
      () => meanSquaredError(predictions, []),
    );
    recorder.noteAnyError(
      "meanSquaredError([], [1, 2])",
      () => meanSquaredError([], [1, 2]),
    );
    const count = random.integer(10, 40);
    const many = map(random.numbers(count), (x) => new Value(x));
    recorder.tried = `${count} predictions`;
    for (const length of [count - random.integer(1, 9), count + 1]) {
      recorder.noteError(
        `meanSquaredError(predictions, targets) with ${length} targets`,
        () => meanSquaredError(many, random.numbers(length)),
        count,
        length,
      );
    }
  },

  "gradient-descent step": (implementation, recorder, random) => {
    const { Value, gradientDescentStep } = implementation;
    for (
      const [x, y, g, h, rate] of [
        ...[[2, 1, 3, -1, 0.5], random.numbers(5), [2, -1, 3, -2, 0]],
        ...[[0, -3, 4, 0, 0.1], [-1, 0, -50, 30, 2], [5, 5, 3, 3, 1]],
        [0, 0, 0, 0, 1],
      ]
    ) {
      const learningRate = abs(rate);
      const w = new Value(x);
      const v = new Value(y);
      w.grad = g;
      v.grad = h;
      recorder.tried =
        `w.data = ${x}, w.grad = ${g}, v.data = ${y}, v.grad = ${h}; ` +
        `gradientDescentStep([w, v], ${learningRate})`;
      gradientDescentStep([w, v], learningRate);
      recorder.note("w.data", w.data);
      recorder.note("v.data", v.data);
      recorder.note("w.grad", w.grad);
      recorder.note("v.grad", v.grad);
    }
    recorder.tried = "no parameters: gradientDescentStep([], 0.5)";
    gradientDescentStep([], 0.5);
    observeTwoSteps(implementation, recorder);
    observeMany(
      implementation,
      recorder,
      "gradientDescentStep(those, 0.5)",
      (those) => gradientDescentStep(those, 0.5),
    );
  },

  "zero the gradients": (implementation, recorder, random) => {
    const { Value, zeroGrad } = implementation;
    for (
      const [x, y, g, h] of [
        [random.number(), 1, 3, -2],
        ...[[2, 0, -1, 5], [0, -3, 0, 5], [1, 1, 3, 3], [1, 2, NaN, Infinity]],
      ]
    ) {
      const w = new Value(x);
      const v = new Value(y);
      w.grad = g;
      v.grad = h;
      recorder.tried =
        `w.data = ${x}, w.grad = ${g}, v.grad = ${h}; zeroGrad([w, v])`;
      zeroGrad([w, v]);
      recorder.note("w.grad", w.grad);
      recorder.note("v.grad", v.grad);
      recorder.note("w.data", w.data);
      recorder.note("v.data", v.data);
    }
    const call = "zeroGrad(those)";
    observeMany(implementation, recorder, call, zeroGrad);
  },

  "ice-cream network": ({ iceCreamNetwork, MLP }, recorder, random) => {
    recorder.tried = "model = iceCreamNetwork()";
    const model = iceCreamNetwork();
    recorder.isA("iceCreamNetwork()", model, MLP, "an MLP");
    const parameters = elements(model.parameters());
    recorder.note("the number of parameters", parameters.length);
    if (parameters.length !== 12) return;
    const names = keys(ICE_CREAM_PARAMETERS);
    for (let i = 0; i < names.length; i++) {
      recorder.note(names[i], parameters[i].data);
    }
    for (const x of [ICE_CREAM_INPUTS, random.numbers(2)]) {
      recorder.tried = "model = iceCreamNetwork(); " +
        `[y1, y2] = model.forward([${join(x, ", ")}])`;
      const [y1, y2] = elements(model.forward([...x]));
      recorder.note("y1.data", y1.data);
      recorder.note("y2.data", y2.data);
    }
    parameters[0].data = 9;
    recorder.tried =
      "a first model's w1 is set to 9; second = iceCreamNetwork()";
    const [w1] = iceCreamNetwork().parameters();
    recorder.note("w1 of second", w1.data);
    recorder.note("w1 of the first, afterwards", parameters[0].data);
  },

  "worksheet: forward": (implementation, recorder) =>
    observeWorksheet(implementation, recorder, [
      "h1",
      "h2",
      "y1",
      "y2",
      "loss",
    ]),

  "worksheet: gradients": (implementation, recorder) =>
    observeWorksheet(implementation, recorder, [
      "dw5",
      "dw7",
      "db3",
      "dw1",
      "db1",
    ]),

  "worksheet: update": (implementation, recorder) =>
    observeWorksheet(implementation, recorder, ["newW5", "newW1"]),

  "one step": (implementation, recorder, random) => {
    recorder.tried =
      "one step of iceCreamNetwork(): forward, meanSquaredError, zeroGrad, " +
      "backward, gradientDescentStep with 0.1; then one with 0.000001 on " +
      "other numbers";
    const model = implementation.iceCreamNetwork();
    takeStep(implementation, model, ICE_CREAM_INPUTS, ICE_CREAM_TARGETS, 0.1);
    // So small that the numbers shown after a pass stay those of the lesson, and
    // large enough that nobody has them right who only knows those.
    takeStep(implementation, model, random.numbers(2), random.numbers(2), 1e-6);
    takeStep(implementation, model, [0, -1.5], [-0.4, 1.6], 1e-6);
    takeStep(implementation, model, [1.5, 0], [1.2, -0.7], 1e-6);
    const updated = elements(model.parameters());
    const names = keys(ICE_CREAM_PARAMETERS);
    for (let i = 0; i < names.length; i++) {
      recorder.note(names[i], updated[i].data, { onPaper: true });
    }
  },
};
