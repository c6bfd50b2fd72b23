/**
 * The checks of exercise 7, the ice-cream network.
 *
 * @module
 */
import { abs, isInstance, keys } from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  ICE_CREAM_INPUTS,
  ICE_CREAM_PARAMETERS,
  ICE_CREAM_TARGETS,
  type Network,
} from "./networks.ts";
import { type Notebook, StillToDo } from "./notebook.ts";
import type { Course, Probes } from "./probe.ts";

/**
 * How far a worksheet figure may be from ours, in units of the fourth decimal:
 * less than one, so that a figure is not taken for the next one; slightly more than
 * one for dw1, which is one when rounded once and the next when rounded on the way.
 */
const BY_HAND = 0.9e-4;
const BY_HAND_DW1 = 1.1e-4;

/** The learner's own hand computation, figure by figure. */
function observeWorksheet(
  { worksheet }: Course,
  notebook: Notebook,
  figures: readonly (keyof Course["worksheet"])[],
): void {
  notebook.tried = "your own figures in worksheet";
  for (const figure of figures) {
    const value = worksheet[figure];
    if (value === undefined) {
      throw new StillToDo(`TODO: fill in worksheet.${figure}`);
    }
    const tolerance = figure === "dw1" ? BY_HAND_DW1 : BY_HAND;
    notebook.note(`worksheet.${figure}`, value, {
      tolerance,
      secret: true,
      onPaper: true,
      apart: true,
    });
  }
}

/** One step of learning on one example, whatever the gradients were before. */
function takeStep(
  course: Course,
  model: Network,
  inputs: readonly number[],
  targets: readonly number[],
  learningRate: number,
): void {
  const parameters = model.parameters();
  const outputs = model.forward([...inputs]);
  const loss = course.meanSquaredError(outputs, [...targets]);
  for (const parameter of parameters) parameter.grad = 100;
  course.zeroGrad(parameters);
  course.backward(loss);
  course.gradientDescentStep(parameters, learningRate);
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "mean squared error": (
    { Value, backward, meanSquaredError, mul },
    notebook,
    random,
  ) => {
    const cases: [number[], number[]][] = [
      [[5], [3]],
      [[1, 5], [3, 5]],
      [random.numbers(3), random.numbers(3)],
    ];
    for (const [predicted, targets] of cases) {
      const predictions = predicted.map((x) => new Value(x));
      notebook.tried = `loss = meanSquaredError([${predicted.join(", ")}], [${
        targets.join(", ")
      }])`;
      const loss = meanSquaredError(predictions, targets);
      notebook.note("loss.data", loss.data);
      notebook.tried += "; backward(mul(3, loss))";
      backward(mul(3, loss));
      for (const [i, { grad }] of predictions.entries()) {
        notebook.note(`the grad of prediction ${i}`, grad);
      }
    }
  },

  "wrong length": ({ Value, meanSquaredError }, notebook, random) => {
    const predictions = [new Value(1), new Value(2)];
    notebook.tried = "predictions = [new Value(1), new Value(2)]";
    notebook.noteError(
      "meanSquaredError(predictions, [1, 2, 3])",
      () => meanSquaredError(predictions, [1, 2, 3]),
      2,
      3,
    );
    notebook.noteError(
      "meanSquaredError(predictions, [1])",
      () => meanSquaredError(predictions, [1]),
      2,
      1,
    );
    const count = random.integer(10, 40);
    const many = random.numbers(count).map((x) => new Value(x));
    notebook.tried = `${count} predictions`;
    for (const length of [count - random.integer(1, 9), count + 1]) {
      notebook.noteError(
        `meanSquaredError(predictions, targets) with ${length} targets`,
        () => meanSquaredError(many, random.numbers(length)),
        count,
        length,
      );
    }
  },

  "gradient-descent step": (
    { Value, gradientDescentStep },
    notebook,
    random,
  ) => {
    for (const [x, y, g, h, rate] of [[2, 1, 3, -1, 0.5], random.numbers(5)]) {
      const learningRate = abs(rate);
      const w = new Value(x);
      const v = new Value(y);
      w.grad = g;
      v.grad = h;
      notebook.tried =
        `w.data = ${x}, w.grad = ${g}, v.data = ${y}, v.grad = ${h}; ` +
        `gradientDescentStep([w, v], ${learningRate})`;
      gradientDescentStep([w, v], learningRate);
      notebook.note("w.data", w.data);
      notebook.note("v.data", v.data);
      notebook.note("w.grad", w.grad);
    }
  },

  "zero the gradients": ({ Value, zeroGrad }, notebook, random) => {
    const x = random.number();
    const w = new Value(x);
    const v = new Value(1);
    w.grad = 3;
    v.grad = -2;
    notebook.tried = `w.data = ${x}, w.grad = 3, v.grad = -2; zeroGrad([w, v])`;
    zeroGrad([w, v]);
    notebook.note("w.grad", w.grad);
    notebook.note("v.grad", v.grad);
    notebook.note("w.data", w.data);
  },

  "ice-cream network": ({ iceCreamNetwork, MLP }, notebook, random) => {
    notebook.tried = "model = iceCreamNetwork()";
    const model = iceCreamNetwork();
    notebook.fact("model is an MLP", `${isInstance(model, MLP)}`);
    const parameters = elements(model.parameters());
    notebook.note("the number of parameters", parameters.length);
    if (parameters.length !== 12) return;
    const names = keys(ICE_CREAM_PARAMETERS);
    for (let i = 0; i < names.length; i++) {
      notebook.note(names[i], parameters[i].data);
    }
    for (const x of [ICE_CREAM_INPUTS, random.numbers(2)]) {
      notebook.tried = "model = iceCreamNetwork(); " +
        `[y1, y2] = model.forward([${x.join(", ")}])`;
      const [y1, y2] = elements(model.forward([...x]));
      notebook.note("y1.data", y1.data);
      notebook.note("y2.data", y2.data);
    }
    parameters[0].data = 9;
    notebook.tried =
      "a first model's w1 is set to 9; second = iceCreamNetwork()";
    notebook.note("w1 of second", iceCreamNetwork().parameters()[0].data);
  },

  "worksheet: forward": (course, notebook) =>
    observeWorksheet(course, notebook, ["h1", "h2", "y1", "y2", "loss"]),

  "worksheet: gradients": (course, notebook) =>
    observeWorksheet(course, notebook, ["dw5", "dw7", "db3", "dw1", "db1"]),

  "worksheet: update": (course, notebook) =>
    observeWorksheet(course, notebook, ["newW5", "newW1"]),

  "one step": (course, notebook, random) => {
    notebook.tried =
      "one step of iceCreamNetwork(): forward, meanSquaredError, zeroGrad, " +
      "backward, gradientDescentStep with 0.1; then one with 0.000001 on " +
      "other numbers";
    const model = course.iceCreamNetwork();
    takeStep(course, model, ICE_CREAM_INPUTS, ICE_CREAM_TARGETS, 0.1);
    // So small that the figures shown after a pass stay those of the lesson, and
    // large enough that nobody has them right who only knows those.
    takeStep(course, model, random.numbers(2), random.numbers(2), 1e-6);
    const updated = elements(model.parameters());
    const names = keys(ICE_CREAM_PARAMETERS);
    for (let i = 0; i < names.length; i++) {
      notebook.note(names[i], updated[i].data, { onPaper: true });
    }
  },
};
