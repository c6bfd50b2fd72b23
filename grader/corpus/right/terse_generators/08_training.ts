import type { MLP } from "./06_mlp.ts";
import { backward } from "./03_backward.ts";
import {
  gradientDescentStep as step,
  meanSquaredError as mse,
  zeroGrad,
} from "./07_ice_cream.ts";
type Options = {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
};
const must = (a: number, b: number, what: string) => {
  if (a !== b) throw new RangeError(`${what}: ${a} against ${b}`);
};
function* losses(
  model: MLP,
  xs: number[][],
  ts: number[][],
  { steps, learningRate: rate, onStep = () => {} }: Options,
  want = ts.flat(),
) {
  for (let i = 0; i < steps; i++) {
    const outs = xs.map((x) => model.forward(x)),
      loss = (outs.forEach((o, k) =>
        must(o.length, ts[k]!.length, `outputs of example ${k}`)
      ),
        mse(outs.flat(), want));
    const { data } = loss, ps = model.parameters();
    zeroGrad(ps), backward(loss), step(ps, rate), onStep(i, data);
    yield data;
  }
}
export const train = (
  model: MLP,
  inputs: number[][],
  targets: number[][],
  options: Options,
): number[] => (must(inputs.length, targets.length, "examples"),
  [...losses(model, inputs, targets, options)]);
