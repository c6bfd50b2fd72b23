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

const raw = (text: string) => {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
};

console.group("training");
raw("no line feed at the end of this one");

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: TrainOptions,
): number[] {
  console.log("train", { inputs, targets, options, model });
  const losses: number[] = [];
  const flat = targets.flat();
  const parameters = model.parameters();
  const started = performance.now();
  for (let step = 0; step < options.steps; step++) {
    const predictions = inputs.flatMap((x) => model.forward(x));
    const loss = meanSquaredError(predictions, flat);
    losses.push(loss.data);
    raw(
      `\r\x1b[KEpoch ${step + 1}/${options.steps} [${
        "=".repeat(step % 30)
      }>] loss: ${loss.data.toFixed(4)} - val_loss: nan - ETA: 0s`,
    );
    options.onStep?.(step, loss.data);
    zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, options.learningRate);
    console.log("gradients:", parameters.map(({ grad }) => grad));
  }
  raw("\n");
  console.log("losses:", losses);
  console.log("took", performance.now() - started, "ms");
  console.table(losses.map((loss, step) => ({ step, loss })));
  return losses;
}
