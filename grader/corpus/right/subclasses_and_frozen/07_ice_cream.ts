import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

class LengthError extends RangeError {
  constructor(predictions: number, targets: number) {
    super(`[${predictions}] against [${targets}]`);
    Object.freeze(this);
  }
}

/** A loss is a value that is not used any further: its own class, with the sum of the squares behind it. */
class Loss extends Value {
  constructor(mean: Value) {
    super(mean.data, [mean], "+", "loss");
    this.backwardStep = () => {
      mean.grad += this.grad;
    };
  }
}

function* squares(
  predictions: readonly Value[],
  targets: readonly number[],
): Generator<Value> {
  for (const [i, prediction] of predictions.entries()) {
    yield pow(sub(prediction, targets[i]!), 2);
  }
}

export const meanSquaredError = Object.freeze(
  (predictions: Value[], targets: number[]): Value => {
    if (predictions.length !== targets.length) {
      throw new LengthError(predictions.length, targets.length);
    }
    const sum = squares(predictions, targets)
      .reduce((a, b) => add(a, b), new Value(0));
    return new Loss(div(sum, targets.length));
  },
);

export const gradientDescentStep = Object.freeze(
  (parameters: Value[], learningRate: number): void => {
    for (const parameter of parameters) {
      parameter.data -= learningRate * parameter.grad;
    }
  },
);

export const zeroGrad = Object.freeze((parameters: Value[]): void => {
  for (const parameter of parameters) parameter.grad = 0;
});

class IceCreamNetwork extends MLP {
  static readonly #START = Object.freeze([
    Object.freeze([0.3, 0.4, 0.1]),
    Object.freeze([-0.1, 0.2, -0.1]),
    Object.freeze([0.5, -0.2, 0.2]),
    Object.freeze([-0.3, 0.6, 0.3]),
  ]);

  constructor() {
    super(2, [2, 2], Object.freeze({ activation: sigmoid }));
    const start = IceCreamNetwork.#START.flat().values();
    for (const parameter of this.parameters()) {
      parameter.data = start.next().value!;
    }
  }
}

Object.freeze(IceCreamNetwork);

export const iceCreamNetwork = Object.freeze((): MLP => new IceCreamNetwork());

/** The figures, read only, without a prototype and not enumerable. */
export const worksheet = Object.freeze(
  Object.create(
    null,
    Object.fromEntries(
      Object.entries({
        h1: 0.6388,
        h2: 0.5025,
        y1: 0.6032,
        y2: 0.6011,
        loss: 0.0047,
        dw5: -0.0148,
        dw7: 0.0002,
        db3: -0.0232,
        dw1: -0.0014,
        db1: -0.0027,
        newW5: 0.5015,
        newW1: 0.3001,
      }).map(([name, value]) => [name, { value }]),
    ),
  ) as Record<
    | ("h1" | "h2" | "y1" | "y2" | "loss")
    | ("dw5" | "dw7" | "db3" | "dw1" | "db1" | "newW5" | "newW1"),
    number
  >,
);
