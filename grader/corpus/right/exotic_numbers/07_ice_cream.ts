// deno-fmt-ignore-file
import { Value } from "./01_value.ts";
import { add, mul, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

export function meanSquaredError(predictions: Value[], targets: number[]): Value {
  const { length: n } = predictions, { length: m } = targets;
  if (!Object.is(n, m)) throw new RangeError(`🍦×${n}, 🎯×${m}`);
  let Σ = new Value(-0); // -0 + x is x, whatever x is
  for (const [ι, p] of predictions.entries()) {
    const δ = sub(p, targets[ι]!);
    Σ = add(Σ, mul(δ, δ));
  }
  return mul(Σ, n ** -1);
}

export function gradientDescentStep(parameters: Value[], learningRate: number): void {
  for (const θ of parameters) θ.data += -learningRate * θ.grad;
}

export function zeroGrad(parameters: Value[]): void {
  for (const θ of parameters) θ.grad = -0; // as good as 0: -0 + x is x
}

export function iceCreamNetwork(): MLP {
  const 網 = new MLP(0b10, [0x2, 0o2], { activation: sigmoid });
  const θ = [
    .3, 4e-1, 1 / 10,
    -1e-1, Number("0.2"), -parseFloat("0.1"),
    1_000 / 2_000, -.2, 0x1 / 0x5,
    -3 / 1e1, 6E-1, 30e-2,
  ];
  網.parameters().forEach((w, ι) => w.data = θ[ι]!);
  return 網;
}

const { exp, tanh, expm1, log1p, hypot } = Math;

/** 1 / (1 + e^-z), in four ways. */
const σ1 = (z: number): number => 1 / (1 + exp(-z));
const σ2 = (z: number): number => (1 + tanh(z / 2)) / 2;
const σ3 = (z: number): number => exp(-log1p(exp(-z)));
const σ4 = (z: number): number => 1 / (2 + expm1(-z));

const h1 = σ1(.3 * .5 + .4 * .8 + .1);
const h2 = σ2(-.1 * .5 + .2 * .8 - .1);
const y1 = σ3(.5 * h1 - .2 * h2 + .2);
const y2 = σ4(-.3 * h1 + .6 * h2 + .3);
const δ3 = (y1 - .7) * y1 * (1 - y1);
const δ4 = (y2 - .6) * y2 * (1 - y2);
const δ1 = (.5 * δ3 - .3 * δ4) * h1 * (1 - h1);

/** Worked out, not typed in: the four decimals are left to whoever wants them. */
export const worksheet = {
  h1: 0.638_8,
  h2: h2,
  ["y" + 1 as "y1"]: 6032e-4,
  "y2": Number(y2.toFixed(4)),
  loss: hypot(y1 - .7, y2 - .6) ** 2 / 2,
  dw5: -37 / 2_500,
  dw7: δ4 * h1,
  db3: δ3,
  dw1: -0x0.valueOf() + δ1 * .5,
  db1: +`${δ1}`,
  newW5: 5015 / 1e4,
  newW1: .3 - .1 * δ1 * .5,
};
