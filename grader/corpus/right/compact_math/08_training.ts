import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";
type Pair = [x: number[], t: number[]];
type TrainOptions = {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
};

// descends for ever, one step for every time it is asked; says the loss it found before each step
function* descent(
  model: MLP,
  pairs: Pair[],
  η: number,
): Generator<number, never> {
  const θ = model.parameters(), t = pairs.flatMap(([, t]) => t);
  for (;;) {
    const L = meanSquaredError(
        pairs.flatMap(([x, t], i) => {
          const y = model.forward(x);
          if (y.length !== t.length) {
            throw new RangeError(
              `example ${i}: ${y.length} outputs, ${t.length} targets`,
            );
          }
          return y;
        }),
        t,
      ),
      { data } = L;
    zeroGrad(θ);
    backward(L);
    gradientDescentStep(θ, η);
    yield data;
  }
}
export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  { steps, learningRate, onStep }: TrainOptions,
): number[] {
  if (inputs.length !== targets.length) {
    throw new RangeError(`${inputs.length} inputs, ${targets.length} targets`);
  }
  const pairs = inputs.map((x, i): Pair => [x, targets[i]]),
    losses: number[] = [];
  for (const loss of descent(model, pairs, learningRate).take(steps)) {
    onStep?.(losses.length, loss);
    losses.push(loss);
  }
  return losses;
}
