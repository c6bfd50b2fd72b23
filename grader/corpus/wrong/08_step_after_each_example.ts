// MISTAKE: A gradient-descent step is taken after every single example instead of once for all the examples together.
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  { steps, learningRate, onStep }: {
    steps: number;
    learningRate: number;
    onStep?: (s: number, l: number) => void;
  },
): number[] {
  const losses: number[] = [];
  for (let s = 0; s < steps; s++) {
    let sum = 0;
    inputs.forEach((x, i) => {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      zeroGrad(model.parameters());
      backward(loss);
      gradientDescentStep(model.parameters(), learningRate);
      sum += loss.data;
    });
    losses.push(sum / inputs.length);
    onStep?.(s, sum / inputs.length);
  }
  return losses;
}
