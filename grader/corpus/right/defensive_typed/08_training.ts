import type { Value } from "./01_value.ts";
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

interface TrainOptions {
  readonly steps: number;
  readonly learningRate: number;
  readonly onStep?: ((step: number, loss: number) => void) | undefined;
}

type Plan = Readonly<
  Required<
    {
      steps: number;
      learningRate: number;
      onStep: (step: number, loss: number) => void;
    }
  >
>;
type Example = Readonly<
  { input: readonly number[]; target: readonly number[] }
>;
type Outcome = Readonly<{ prediction: Value; target: number }>;

function tellNobody(_step: number, _loss: number): void {
  // No onStep was given.
}

function requireSameLength(found: number, wanted: number, what: string): void {
  if (found !== wanted) {
    throw new RangeError(`train: ${found} ${what} for ${wanted} target(s)`);
  }
}

function settle(options: TrainOptions): Plan {
  const { steps, learningRate, onStep = tellNobody }: TrainOptions = options;
  if (typeof steps !== "number") {
    throw new TypeError(`train: steps must be a number, not a ${typeof steps}`);
  }
  if (!Number.isInteger(steps) || steps < 0) {
    throw new RangeError(`train: steps must be 0, 1, 2, ..., not ${steps}`);
  }
  if (typeof learningRate !== "number") {
    throw new TypeError(
      `train: learningRate must be a number, not a ${typeof learningRate}`,
    );
  }
  if (typeof onStep !== "function") {
    throw new TypeError(
      `train: onStep must be a function, not a ${typeof onStep}`,
    );
  }
  return Object.freeze({ steps, learningRate, onStep });
}

function pairUp(
  inputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
): readonly Example[] {
  requireSameLength(inputs.length, targets.length, "input(s)");
  const examples: Example[] = inputs.map((
    input: readonly number[],
    i: number,
  ): Example =>
    Object.freeze({ input, target: targets[i] as readonly number[] })
  );
  return Object.freeze(examples);
}

function outcomesOf(model: MLP, example: Example): readonly Outcome[] {
  const predictions: Value[] = model.forward(example.input.slice());
  requireSameLength(predictions.length, example.target.length, "output(s)");
  return predictions.map((prediction: Value, i: number): Outcome => ({
    prediction,
    target: example.target[i] as number,
  }));
}

/** Over every output of every example, the last example first. */
function lossOf(model: MLP, examples: readonly Example[]): Value {
  const outcomes: Outcome[] = [];
  for (let i: number = examples.length - 1; i >= 0; i -= 1) {
    outcomes.push(...outcomesOf(model, examples[i] as Example));
  }
  return meanSquaredError(
    outcomes.map((outcome: Outcome): Value => outcome.prediction),
    outcomes.map((outcome: Outcome): number => outcome.target),
  );
}

function learnOnce(model: MLP, loss: Value, learningRate: number): void {
  const parameters: Value[] = model.parameters();
  zeroGrad(parameters);
  backward(loss);
  gradientDescentStep(parameters, learningRate);
}

export function train(
  model: MLP,
  inputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
  options: TrainOptions,
): number[] {
  const plan: Plan = settle(options);
  const examples: readonly Example[] = pairUp(inputs, targets);
  const losses: number[] = [];
  for (let step: number = 0; step < plan.steps; step += 1) {
    const loss: Value = lossOf(model, examples);
    const before: number = loss.data;
    plan.onStep(step, before);
    learnOnce(model, loss, plan.learningRate);
    losses.push(before);
  }
  return losses;
}
