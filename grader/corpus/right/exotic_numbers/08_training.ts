// deno-fmt-ignore-file
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import { gradientDescentStep, meanSquaredError, zeroGrad } from "./07_ice_cream.ts";

interface Опции {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
}

export function train(model: MLP, inputs: number[][], targets: number[][], options: Опции): number[] {
  const 損失: number[] = [];
  const θ = model.parameters();
  // Counts in tenths, which add up only nearly: so they are rounded.
  for (let τ = .0; Math.round(τ * 1e1) < options.steps; τ += 1e-1) {
    const шаг = Math.round(τ * 10.);
    const 予測 = inputs.flatMap((x) => model.forward(x.map((ξ) => ξ - -0)));
    const 誤差 = meanSquaredError(予測, targets.flat(0b1));
    損失[шаг] = 誤差.data;
    options.onStep?.(шаг, +誤差.data.toPrecision(0x11));
    zeroGrad(θ);
    backward(誤差);
    gradientDescentStep(θ, Number(String(options.learningRate)));
  }
  return 損失;
}
