/**
 * The checks of exercise 8, the training loop.
 *
 * @module
 */
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
  const text = `inputs ${JSON.stringify(inputs)}, targets ${
    JSON.stringify(targets)
  }`;
  return { inputs, targets, text };
}

/** Every parameter after training. */
function noteParameters(
  notebook: Notebook,
  model: Network,
): void {
  for (const [i, { data }] of model.parameters().entries()) {
    notebook.note(`parameter ${i} afterwards`, data, TRAINED);
  }
}

/** Points on two interleaved half circles, with targets 1 and -1. */
function twoMoons(
  pointsEach: number,
): { inputs: number[][]; targets: number[][] } {
  const inputs: number[][] = [];
  const targets: number[][] = [];
  for (let i = 0; i < pointsEach; i++) {
    const angle = (Math.PI * i) / (pointsEach - 1);
    inputs.push([Math.cos(angle), Math.sin(angle)]);
    targets.push([1]);
    inputs.push([1 - Math.cos(angle), 0.5 - Math.sin(angle)]);
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
      const losses = course.train(model, inputs, targets, {
        steps,
        learningRate: 0.1,
      });
      notebook.note("losses", losses);
      for (const [i, loss] of losses.entries()) {
        notebook.note(`losses[${i}]`, loss, TRAINED);
      }
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
    notebook.fact(
      "model's first weight has changed",
      String(model.parameters()[0].data !== before),
    );
    notebook.tried = notebook.tried.replace("steps: 0", "steps: 1");
    course.train(model, inputs, targets, { steps: 1, learningRate: 0.5 });
    notebook.fact(
      "model's first weight has changed",
      String(model.parameters()[0].data !== before),
    );
  },

  "onStep": (course, notebook, random) => {
    const { inputs, targets } = examples(random, 2, 2, 1);
    const model = randomNetwork(course, random, 2, [1]);
    notebook.tried = "train(model, inputs, targets, { steps: 3, " +
      "learningRate: 0.1, onStep })";
    const heard: unknown[][] = [];
    course.train(model, inputs, targets, {
      steps: 3,
      learningRate: 0.1,
      onStep: (...told) => heard.push(told),
    });
    notebook.note("the number of calls of onStep", heard.length);
    for (const [i, [step, loss]] of heard.entries()) {
      notebook.note(`the step it was told in call ${i}`, step);
      notebook.note(`the loss it was told in call ${i}`, loss, TRAINED);
    }
  },

  "ice-cream training": ({ iceCreamNetwork, train }, notebook) => {
    notebook.tried = "losses = train(iceCreamNetwork(), [[0.5, 0.8]], " +
      "[[0.7, 0.6]], { steps: 20, learningRate: 0.1 })";
    const model = iceCreamNetwork();
    const losses = train(
      model,
      [[...ICE_CREAM_INPUTS]],
      [[...ICE_CREAM_TARGETS]],
      { steps: 20, learningRate: 0.1 },
    );
    notebook.note("losses[0]", losses[0], TRAINED);
    notebook.note("losses[1]", losses[1], TRAINED);
    notebook.note("losses[19]", losses[19], TRAINED);
  },

  "two moons": (course, notebook, random) => {
    const { inputs, targets } = twoMoons(6);
    const model = randomNetwork(course, random, 2, [3, 1]);
    notebook.tried = "12 points on two moons, model = new MLP(2, [3, 1]); " +
      "losses = train(model, inputs, targets, { steps: 20, learningRate: 0.3 })";
    const losses = course.train(model, inputs, targets, {
      steps: 20,
      learningRate: 0.3,
    });
    notebook.note("losses[0]", losses[0], TRAINED);
    notebook.note("losses[19]", losses[19], TRAINED);
    const right = inputs.filter((x, i) =>
      Math.sign(model.forward(x)[0].data) === targets[i][0]
    );
    notebook.fact("points on the right side", right.length);
  },
};
