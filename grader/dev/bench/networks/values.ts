/**
 * The network as the learner builds it: every number a `Value` in a graph.
 *
 * @module
 */
import { div } from "../../../../solutions/02_ops.ts";
import { backward } from "../../../../solutions/03_backward.ts";
import { MLP } from "../../../../solutions/06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "../../../../solutions/07_ice_cream.ts";
import { train } from "../../../../solutions/08_training.ts";
import type { Network, Problem } from "./network.ts";

/** The reference solutions as they are: one graph for all examples. */
export function values(problem: Problem): Network {
  const model = modelOf(problem);
  const inputs = problem.inputs.map((x) => [...x]);
  const targets = problem.targets.map((y) => [...y]);
  const options = { steps: 1, learningRate: problem.learningRate };
  return {
    step: () => train(model, inputs, targets, options)[0],
    parameters: () => model.parameters().map(({ data }) => data),
  };
}

/**
 * The same with a graph for each example, sent back before the next one is built:
 * gradients add up, so the step comes out the same. As many values are made, but
 * few are there at a time.
 */
export function valuesByExample(problem: Problem): Network {
  const model = modelOf(problem);
  const parameters = model.parameters();
  const inputs = problem.inputs.map((x) => [...x]);
  const targets = problem.targets.map((y) => [...y]);
  return {
    step: () => {
      let loss = 0;
      zeroGrad(parameters);
      for (const [i, x] of inputs.entries()) {
        const error = meanSquaredError(model.forward(x), targets[i]);
        const share = div(error, inputs.length);
        backward(share);
        loss += share.data;
      }
      gradientDescentStep(parameters, problem.learningRate);
      return loss;
    },
    parameters: () => parameters.map(({ data }) => data),
  };
}

/** The problem's network, at its start. */
export function modelOf({ sizes, parameters }: Problem): MLP {
  const [nin, ...nouts] = sizes;
  const model = new MLP(nin, nouts);
  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = parameters[i];
  }
  return model;
}
