/**
 * The checks of exercise 8, the training loop.
 *
 * @module
 */
import {
  append,
  countDifferent,
  filter,
  forEach,
  map,
  stringify,
  times,
} from "./builtins.ts";
import {
  ICE_CREAM_INPUTS,
  ICE_CREAM_TARGETS,
  type Network,
  neuronsOf,
  randomNetwork,
  setNeurons,
} from "./networks.ts";
import { elements } from "./copy.ts";
import type { Implementation } from "./implementation.ts";
import { observeTrainedAgain } from "./kept.ts";
import type { Probes } from "./probe.ts";
import type { Random } from "./random.ts";
import type { Recorder } from "./recorder.ts";
import { observeManyExamples, observeManySteps } from "./sizes.ts";
import {
  MANY_EXAMPLES,
  MIXED,
  MOONS,
  noteParameters,
  observeFixed,
  observeLosses,
  ONE_EXAMPLE,
  setUp,
  TRAINED,
  twoMoons,
} from "./trainings.ts";

/** A few examples with random inputs and targets. */
function examples(
  random: Random,
  count: number,
  nin: number,
  nout: number,
): { inputs: number[][]; targets: number[][]; text: string } {
  const inputs = times(
    count,
    () => random.numbers(nin, 0.1, 1),
  );
  const targets = times(
    count,
    () => random.numbers(nout, 0.1, 0.9),
  );
  const text = `inputs ${stringify(inputs)}, targets ${stringify(targets)}`;
  return { inputs, targets, text };
}

/** The numbers of all parameters, as they are now. */
function numbersOf(model: Network): number[] {
  return map(elements(model.parameters()), ({ data }) => data);
}

/** What `onStep` is told, and that the network has learned in between. */
function observeCalls(
  { train }: Implementation,
  recorder: Recorder,
  { model, inputs, targets }: {
    model: Network;
    inputs: number[][];
    targets: number[][];
  },
): void {
  const heard: { step: unknown; loss: unknown; numbers: number[] }[] = [];
  train(model, inputs, targets, {
    steps: 3,
    learningRate: 0.1,
    onStep: (step, loss) => {
      append(heard, { step, loss, numbers: numbersOf(model) });
    },
  });
  recorder.note("the number of calls of onStep", heard.length);
  forEach(heard, ({ step, loss }, i) => {
    recorder.note(`the step it was told in call ${i}`, step);
    recorder.note(`the loss it was told in call ${i}`, loss, TRAINED);
  });
  // A drawing of the network shows it learn: the step comes with the call.
  const weights = map(heard, ({ numbers }) => numbers[0]);
  recorder.fact(
    "model's first weight has changed from call to call",
    `${countDifferent(weights) === weights.length}`,
  );
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "losses": (implementation, recorder, random) => {
    // One example, and no third loss: what becomes of several examples, and of
    // gradients that are not zeroed, have checks of their own.
    for (const [count, steps] of [[1, 1], [1, 2]]) {
      const { inputs, targets, text } = examples(random, count, 2, 1);
      const model = randomNetwork(implementation, random, 2, [1]);
      recorder.tried =
        `losses = train(model, inputs, targets, { steps: ${steps}` +
        `, learningRate: 0.1 }) with ${text}`;
      const returned = implementation.train(model, inputs, targets, {
        steps,
        learningRate: 0.1,
      });
      forEach(
        recorder.list("losses", returned),
        (loss, i) => recorder.note(`losses[${i}]`, loss, TRAINED),
      );
    }
    for (const one of ONE_EXAMPLE) {
      observeLosses(implementation, recorder, { ...one, steps: 2 });
    }
    observeTrainedAgain(implementation, recorder);
  },

  "every output of every example": (implementation, recorder, random) => {
    const { inputs, targets, text } = examples(random, 3, 2, 2);
    const model = randomNetwork(implementation, random, 2, [2]);
    recorder.tried = "train(model, inputs, targets, { steps: 1, " +
      `learningRate: 0.5 }) with ${text}`;
    const losses = implementation.train(model, inputs, targets, {
      steps: 1,
      learningRate: 0.5,
    });
    recorder.note("losses[0]", losses[0], TRAINED);
    noteParameters(recorder, model);
    for (const one of MANY_EXAMPLES) {
      observeFixed(implementation, recorder, { ...one, steps: 1 });
    }
    observeManyExamples(implementation, recorder);
  },

  "gradients from zero": (implementation, recorder, random) => {
    for (const [steps, dirty] of [[2, 0], [1, 5], [3, 0]]) {
      const { inputs, targets } = examples(random, 2, 2, 1);
      const model = randomNetwork(implementation, random, 2, [2, 1]);
      for (const parameter of model.parameters()) parameter.grad = dirty;
      model.parameters()[0].data = 0;
      recorder.tried =
        `a model with a weight of 0 and every grad = ${dirty}; ` +
        `train(model, inputs, targets, { steps: ${steps}, learningRate: 0.5 })`;
      implementation.train(model, inputs, targets, {
        steps,
        learningRate: 0.5,
      });
      noteParameters(recorder, model);
    }
    for (const one of MANY_EXAMPLES) {
      observeFixed(implementation, recorder, one);
    }
  },

  "in place": (implementation, recorder, random) => {
    const some = examples(random, 2, 2, 1);
    const untrained = randomNetwork(implementation, random, 2, [1]);
    recorder.tried =
      "train(model, inputs, targets, { steps: 0, learningRate: 0.5 })";
    recorder.note(
      "the losses",
      implementation.train(untrained, some.inputs, some.targets, {
        steps: 0,
        learningRate: 0.5,
      }),
    );
    recorder.note("model's first weight", untrained.parameters()[0].data);
    const { model, inputs, targets, text } = setUp(implementation, MIXED);
    const before = numbersOf(model);
    recorder.tried =
      `${text}; train(model, inputs, targets, { steps: 1, learningRate: 0.5 })`;
    implementation.train(model, inputs, targets, {
      steps: 1,
      learningRate: 0.5,
    });
    forEach(numbersOf(model), (data, i) => {
      const which = i === 0 ? "model's first weight" : `parameter ${i}`;
      recorder.fact(`${which} has changed`, `${data !== before[i]}`);
    });
  },

  "onStep": (implementation, recorder, random) => {
    const { inputs, targets } = examples(random, 2, 2, 1);
    const model = randomNetwork(implementation, random, 2, [1]);
    const options = "{ steps: 3, learningRate: 0.1, onStep }";
    for (
      const { text, ...given } of [
        { text: "", model, inputs, targets },
        setUp(implementation, MIXED),
      ]
    ) {
      const before = text === "" ? "" : `${text}; `;
      recorder.tried = `${before}train(model, inputs, targets, ${options})`;
      observeCalls(implementation, recorder, given);
    }
    // Whatever it returns, training goes on; with a loss of 0 as with one above 1.
    for (
      const [returned, target] of [[true, 0], [false, 0], [true, 3]] as const
    ) {
      const losses: unknown[] = [];
      recorder.tried = "model = new MLP(1, [1]) with parameters 0, 0; " +
        `train(model, [[0]], [[${target}]], { steps: 4, learningRate: 0.1, ` +
        `onStep: () => ${returned} })`;
      const model = new implementation.MLP(1, [1]);
      setNeurons(neuronsOf(model), [0, 0]);
      implementation.train(model, [[0]], [[target]], {
        steps: 4,
        learningRate: 0.1,
        onStep: (_, loss) => {
          append(losses, loss);
          return returned;
        },
      });
      recorder.note("the number of calls of onStep", losses.length);
      forEach(
        losses,
        (loss, i) =>
          recorder.note(`the loss it was told in call ${i}`, loss, TRAINED),
      );
    }
  },

  "ice-cream training": (implementation, recorder, random) => {
    const { iceCreamNetwork, train } = implementation;
    const experiments = [
      [ICE_CREAM_INPUTS, ICE_CREAM_TARGETS, [8]],
      [random.numbers(2), random.numbers(2, 0.2, 0.8), [3]],
    ];
    for (const [x, wanted, [steps]] of experiments) {
      const onPaper = x === ICE_CREAM_INPUTS || undefined;
      const inputs = [[...x]];
      const targets = [[...wanted]];
      recorder.tried = `losses = train(iceCreamNetwork(), ${
        stringify(inputs)
      }, ${stringify(targets)}, { steps: ${steps}, learningRate: 0.1 })`;
      const model = iceCreamNetwork();
      const options = { steps, learningRate: 0.1 };
      const losses = train(model, inputs, targets, options);
      for (const i of [0, 1, steps - 1]) {
        // After so few steps hardly any rounding error has grown: a loss that is
        // rounded is seen.
        recorder.note(`losses[${i}]`, losses[i], { onPaper });
      }
    }
    for (const one of ONE_EXAMPLE) observeFixed(implementation, recorder, one);
  },

  "two moons": (implementation, recorder, random) => {
    const { inputs, targets } = twoMoons(4);
    // Much the same for all: from far other numbers some losses rise and some do not.
    const start = map(MOONS, (x) => x + random.number() / 100);
    const model = new implementation.MLP(2, [3, 1]);
    setNeurons(neuronsOf(model), start);
    recorder.tried = "8 points on two moons, model = new MLP(2, [3, 1]); " +
      "losses = train(model, inputs, targets, { steps: 6, learningRate: 0.5 })";
    const options = { steps: 6, learningRate: 0.5 };
    const losses = implementation.train(model, inputs, targets, options);
    recorder.note("losses[0]", losses[0], TRAINED);
    recorder.note("losses[5]", losses[5], TRAINED);
    recorder.note("losses.length", losses.length);
    const [{ data }] = model.parameters();
    recorder.note("parameter 0 afterwards", data, TRAINED);
    const right = filter(
      inputs,
      (x, i) => model.forward(x)[0].data * targets[i][0] > 0,
    );
    recorder.fact("points on the right side", right.length);
    observeManySteps(implementation, recorder);
  },
};
