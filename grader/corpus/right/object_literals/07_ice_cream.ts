import { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";

const lesson = {
  meanSquaredError(predictions: Value[], targets: number[]): Value {
    const [{ length: p }, { length: t }] = [predictions, targets];
    if (p !== t) {
      throw new RangeError(
        Object.entries({ predictions: p, targets: t }).join(" against "),
      );
    }
    const { sum } = predictions
      .map((prediction, i) => ({ prediction, target: targets[i] }))
      .reduce(
        ({ sum }, { prediction, target }) => ({
          sum: add(pow(sub(target, prediction), 2), sum),
        }),
        { sum: new Value(0) },
      );
    return mul(sum, 1 / (p || 1));
  },
  gradientDescentStep(parameters: Value[], learningRate: number): void {
    parameters.forEach((parameter) => {
      const { data, grad } = parameter;
      Object.assign(parameter, { data: data - learningRate * grad });
    });
  },
  zeroGrad(parameters: Value[]): void {
    parameters.forEach((parameter) => Object.assign(parameter, { grad: 0 }));
  },
  iceCreamNetwork(): MLP {
    const network = new MLP(2, [2, 2], { activation: sigmoid });
    const { hidden, output } = named(network);
    for (
      const [at, { w: [u, v], b }] of [
        [hidden[0], { w: [0.3, 0.4], b: 0.1 }],
        [hidden[1], { w: [-0.1, 0.2], b: -0.1 }],
        [output[0], { w: [0.5, -0.2], b: 0.2 }],
        [output[1], { w: [-0.3, 0.6], b: 0.3 }],
      ] as const
    ) {
      const { weights: [first, second], bias } = at;
      [first.data, second.data, bias.data] = [u, v, b];
    }
    return network;
  },
};

const named = (
  { layers: [{ neurons: hidden }, { neurons: output }] }: MLP,
) => ({ hidden, output });

export const {
  meanSquaredError,
  gradientDescentStep,
  zeroGrad,
  iceCreamNetwork,
} = lesson;

// The sheet fills itself in, to six decimals, when somebody first looks at it.
interface Worksheet {
  readonly h1: number;
  readonly h2: number;
  readonly y1: number;
  readonly y2: number;
  readonly loss: number;
  readonly dw5: number;
  readonly dw7: number;
  readonly db3: number;
  readonly dw1: number;
  readonly db1: number;
  readonly newW5: number;
  readonly newW1: number;
}

const work = (): Worksheet => {
  const network = iceCreamNetwork();
  const { layers: [first, second] } = network;
  const [h1, h2] = first.forward([0.5, 0.8]);
  const [y1, y2] = second.forward([h1, h2]);
  const loss = meanSquaredError([y1, y2], [0.7, 0.6]);
  backward(loss);
  const {
    hidden: [{ weights: [w1], bias: b1 }],
    output: [{ weights: [w5], bias: b3 }, { weights: [w7] }],
  } = named(
    network,
  );
  const before = {
    dw5: w5.grad,
    dw7: w7.grad,
    db3: b3.grad,
    dw1: w1.grad,
    db1: b1.grad,
  };
  gradientDescentStep(network.parameters(), 0.1);
  const { data: newW5 } = w5;
  const { data: newW1 } = w1;
  return {
    h1: h1.data,
    h2: h2.data,
    y1: y1.data,
    y2: y2.data,
    loss: loss.data,
    ...before,
    newW5,
    newW1,
  };
};

const sheet: { done?: Worksheet } = {};
const keys = [
  "h1",
  "h2",
  "y1",
  "y2",
  "loss",
  "dw5",
  "dw7",
  "db3",
  "dw1",
  "db1",
  "newW5",
  "newW1",
] as const;

export const worksheet = keys.reduce<object>(
  (page, key) =>
    Object.defineProperty(page, key, {
      enumerable: true,
      get: () => Number((sheet.done ??= work())[key].toFixed(6)),
    }),
  {},
) as Worksheet;
