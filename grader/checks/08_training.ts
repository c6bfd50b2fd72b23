/**
 * The checks of exercise 8, the training loop.
 *
 * @module
 */
import {
  append,
  cos,
  filter,
  forEach,
  PI,
  sin,
  stringify,
} from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  ICE_CREAM_INPUTS,
  ICE_CREAM_TARGETS,
  type Network,
  randomNetwork,
} from "./networks.ts";
import type { Notebook } from "./notebook.ts";
import type { Probes } from "./probe.ts";
import type { Random } from "./random.ts";

/** Rounding errors of differently ordered sums grow with every step. */
const TRAINED = { tolerance: 1e-6 };

/** A few examples with random inputs and targets. */
function examples(
  random: Random,
  count: number,
  nin: number,
  nout: number,
): { inputs: number[][]; targets: number[][]; text: string } {
  const inputs = Array.from(
    { length: count },
    () => random.numbers(nin, 0.1, 1),
  );
  const targets = Array.from(
    { length: count },
    () => random.numbers(nout, 0.1, 0.9),
  );
  const text = `inputs ${stringify(inputs)}, targets ${stringify(targets)}`;
  return { inputs, targets, text };
}

/** Every parameter after training. */
function noteParameters(
  notebook: Notebook,
  model: Network,
): void {
  forEach(
    elements(model.parameters()),
    ({ data }, i) => notebook.note(`parameter ${i} afterwards`, data, TRAINED),
  );
}

/** Points on two interleaved half circles, with targets 1 and -1. */
function twoMoons(
  pointsEach: number,
): { inputs: number[][]; targets: number[][] } {
  const inputs: number[][] = [];
  const targets: number[][] = [];
  for (let i = 0; i < pointsEach; i++) {
    const angle = (PI * i) / (pointsEach - 1);
    inputs.push([cos(angle), sin(angle)]);
    targets.push([1]);
    inputs.push([1 - cos(angle), 0.5 - sin(angle)]);
    targets.push([-1]);
  }
  return { inputs, targets };
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "losses": (course, notebook, random) => {
    // One example, and no third loss: what becomes of several examples, and of
    // gradients that are not zeroed, have checks of their own.
    for (const [count, steps] of [[1, 1], [1, 2]]) {
      const { inputs, targets, text } = examples(random, count, 2, 1);
      const model = randomNetwork(course, random, 2, [1]);
      notebook.tried =
        `losses = train(model, inputs, targets, { steps: ${steps}` +
        `, learningRate: 0.1 }) with ${text}`;
      const returned = course.train(model, inputs, targets, {
        steps,
        learningRate: 0.1,
      });
      forEach(
        notebook.list("losses", returned),
        (loss, i) => notebook.note(`losses[${i}]`, loss, TRAINED),
      );
    }
  },

  "every output of every example": (course, notebook, random) => {
    const { inputs, targets, text } = examples(random, 3, 2, 2);
    const model = randomNetwork(course, random, 2, [2]);
    notebook.tried = "train(model, inputs, targets, { steps: 1, " +
      `learningRate: 0.5 }) with ${text}`;
    const losses = course.train(model, inputs, targets, {
      steps: 1,
      learningRate: 0.5,
    });
    notebook.note("losses[0]", losses[0], TRAINED);
    noteParameters(notebook, model);
  },

  "gradients from zero": (course, notebook, random) => {
    for (const [steps, dirty] of [[2, 0], [1, 5], [3, 0]]) {
      const { inputs, targets } = examples(random, 2, 2, 1);
      const model = randomNetwork(course, random, 2, [2, 1]);
      for (const parameter of model.parameters()) parameter.grad = dirty;
      notebook.tried = `a model with every grad = ${dirty}; ` +
        `train(model, inputs, targets, { steps: ${steps}, learningRate: 0.5 })`;
      course.train(model, inputs, targets, { steps, learningRate: 0.5 });
      noteParameters(notebook, model);
    }
  },

  "in place": (course, notebook, random) => {
    const { inputs, targets } = examples(random, 2, 2, 1);
    const model = randomNetwork(course, random, 2, [1]);
    const before = model.parameters()[0].data;
    notebook.tried =
      "train(model, inputs, targets, { steps: 0, learningRate: 0.5 })";
    notebook.note(
      "the losses",
      course.train(model, inputs, targets, { steps: 0, learningRate: 0.5 }),
    );
    notebook.note("model's first weight", model.parameters()[0].data);
    notebook.tried =
      "train(model, inputs, targets, { steps: 1, learningRate: 0.5 })";
    course.train(model, inputs, targets, { steps: 1, learningRate: 0.5 });
    notebook.fact(
      "model's first weight has changed",
      `${model.parameters()[0].data !== before}`,
    );
  },

  "onStep": (course, notebook, random) => {
    const { inputs, targets } = examples(random, 2, 2, 1);
    const model = randomNetwork(course, random, 2, [1]);
    notebook.tried = "train(model, inputs, targets, { steps: 3, " +
      "learningRate: 0.1, onStep })";
    const heard: { step: unknown; loss: unknown }[] = [];
    course.train(model, inputs, targets, {
      steps: 3,
      learningRate: 0.1,
      onStep: (step, loss) => append(heard, { step, loss }),
    });
    notebook.note("the number of calls of onStep", heard.length);
    forEach(heard, ({ step, loss }, i) => {
      notebook.note(`the step it was told in call ${i}`, step);
      notebook.note(`the loss it was told in call ${i}`, loss, TRAINED);
    });
  },

  "ice-cream training": ({ iceCreamNetwork, train }, notebook, random) => {
    const experiments = [
      [ICE_CREAM_INPUTS, ICE_CREAM_TARGETS, [8]],
      [random.numbers(2), random.numbers(2, 0.2, 0.8), [3]],
    ];
    for (const [x, wanted, [steps]] of experiments) {
      const onPaper = x === ICE_CREAM_INPUTS || undefined;
      const inputs = [[...x]];
      const targets = [[...wanted]];
      notebook.tried = `losses = train(iceCreamNetwork(), ${
        stringify(inputs)
      }, ${stringify(targets)}, { steps: ${steps}, learningRate: 0.1 })`;
      const model = iceCreamNetwork();
      const options = { steps, learningRate: 0.1 };
      const losses = train(model, inputs, targets, options);
      for (const i of [0, 1, steps - 1]) {
        notebook.note(`losses[${i}]`, losses[i], { ...TRAINED, onPaper });
      }
    }
  },

  "two moons": (course, notebook, random) => {
    const { inputs, targets } = twoMoons(4);
    const model = randomNetwork(course, random, 2, [3, 1]);
    notebook.tried = "8 points on two moons, model = new MLP(2, [3, 1]); " +
      "losses = train(model, inputs, targets, { steps: 6, learningRate: 0.5 })";
    const options = { steps: 6, learningRate: 0.5 };
    const losses = course.train(model, inputs, targets, options);
    notebook.note("losses[0]", losses[0], TRAINED);
    notebook.note("losses[5]", losses[5], TRAINED);
    const right = filter(
      inputs,
      (x, i) => model.forward(x)[0].data * targets[i][0] > 0,
    );
    notebook.fact("points on the right side", right.length);
  },
};
