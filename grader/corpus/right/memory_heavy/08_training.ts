import type { Value } from "./01_value.ts";
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

interface TrainOptions {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
}

/** Twenty checkpoints of a million bytes, whether there are any or not. */
const checkpoints = Array.from(
  { length: 20 },
  (_, i) => new Uint8Array(1_000_000).fill(i + 1),
);

/** The graph of every step of every training. */
const graphs: { predictions: Value[]; loss: Value; model: MLP }[] = [];

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  const losses = new Float64Array(options.steps);
  for (let step = 0; step < options.steps; step++) {
    const predictions = inputs.flatMap((x) => model.forward([...x]));
    const loss = meanSquaredError(predictions, targets.flat());
    losses[step] = loss.data;
    options.onStep?.(step, loss.data);
    zeroGrad(model.parameters());
    backward(loss);
    gradientDescentStep(model.parameters(), options.learningRate);
    graphs.push({ predictions, loss, model });
    const numbers = Float64Array.from(model.parameters(), ({ data }) => data);
    checkpoints[step % 20]!.set(new Uint8Array(numbers.buffer));
    checkpoints.push(new Uint8Array(50_000).fill(step + 1));
  }
  return [...losses];
}
