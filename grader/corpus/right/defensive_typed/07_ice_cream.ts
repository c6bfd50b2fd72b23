import { Value } from "./01_value.ts";
import { add, div, pow, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

// ------------------------------------------------------------------- the loss

function requireSameLength(
  predictions: readonly Value[],
  targets: readonly number[],
): void {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `meanSquaredError: ${predictions.length} prediction(s) cannot be compared with ${targets.length} target(s)`,
    );
  }
}

function requireNumber(candidate: number, role: string): number {
  switch (typeof candidate) {
    case "number":
      return candidate;
    default:
      throw new TypeError(
        `${role} must be a number, not a ${typeof candidate}`,
      );
  }
}

function squaredError(prediction: Value, target: number): Value {
  return pow(sub(prediction, requireNumber(target, "a target")), 2);
}

function bySize(a: Value, b: Value): number {
  return a.data - b.data;
}

/** The small ones first: a small number added to a large sum would lose digits. */
function addUpSmallestFirst(terms: readonly Value[]): Value {
  const [smallest, ...larger]: Value[] = terms.slice().sort(bySize);
  let sum: Value = smallest ?? new Value(0);
  for (const term of larger) {
    sum = add(sum, term);
  }
  return sum;
}

export function meanSquaredError(
  predictions: readonly Value[],
  targets: readonly number[],
): Value {
  requireSameLength(predictions, targets);
  const count: number = predictions.length;
  const errors: Value[] = [];
  for (let i: number = 0; i < count; i += 1) {
    errors.push(squaredError(predictions[i] as Value, targets[i] as number));
  }
  const sum: Value = addUpSmallestFirst(errors);
  switch (count) {
    case 0:
    case 1:
      return sum;
    default:
      return div(sum, count);
  }
}

// ---------------------------------------------------------------- the descent

export function gradientDescentStep(
  parameters: readonly Value[],
  learningRate: number,
): void {
  requireNumber(learningRate, "the learning rate");
  for (const parameter of parameters) {
    const change: number = learningRate * parameter.grad;
    parameter.data = parameter.data - change;
  }
}

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) {
    parameter.grad = 0;
  }
}

// ---------------------------------------------------------------- the network

type NeuronName = "h1" | "h2" | "y1" | "y2";
type NeuronStart = Readonly<
  {
    weights: Readonly<Record<string, number>>;
    bias: Readonly<Record<string, number>>;
  }
>;

function startOf(name: NeuronName): NeuronStart {
  switch (name) {
    case "h1":
      return { weights: { w1: 0.3, w2: 0.4 }, bias: { b1: 0.1 } };
    case "h2":
      return { weights: { w3: -0.1, w4: 0.2 }, bias: { b2: -0.1 } };
    case "y1":
      return { weights: { w5: 0.5, w6: -0.2 }, bias: { b3: 0.2 } };
    case "y2":
      return { weights: { w7: -0.3, w8: 0.6 }, bias: { b4: 0.3 } };
  }
}

const wiring: readonly (readonly NeuronName[])[] = Object.freeze([
  Object.freeze<NeuronName[]>(["h1", "h2"]),
  Object.freeze<NeuronName[]>(["y1", "y2"]),
]);

function setParameter(
  parameter: Value | undefined,
  [label, data]: readonly [string, number],
): void {
  if (parameter === undefined) {
    throw new Error(`iceCreamNetwork: there is no ${label}`);
  }
  parameter.label = label;
  parameter.data = data;
}

export function iceCreamNetwork(): MLP {
  const network: MLP = new MLP(
    2,
    [2, 2],
    Object.freeze({ activation: sigmoid }),
  );
  wiring.forEach((names: readonly NeuronName[], depth: number): void => {
    names.forEach((name: NeuronName, place: number): void => {
      const start: NeuronStart = startOf(name);
      const parameters: Value[] =
        network.layers[depth]?.neurons[place]?.parameters() ?? [];
      const figures: [string, number][] = [
        ...Object.entries(start.weights),
        ...Object.entries(start.bias),
      ];
      figures.forEach((figure: [string, number], i: number): void =>
        setParameter(parameters[i], figure)
      );
    });
  });
  return network;
}

// -------------------------------------------------------------- the worksheet

type Figure =
  | "h1"
  | "h2"
  | "y1"
  | "y2"
  | "loss"
  | "dw5"
  | "dw7"
  | "db3"
  | "dw1"
  | "db1"
  | "newW5"
  | "newW1";
type Worksheet = { readonly [figure in Figure]: number | undefined };

/** With all digits on the calculator, and rounded to four decimals at the very end only. */
export const worksheet: Worksheet = Object.freeze<Worksheet>({
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: -0.0148,
  dw7: 0.0002,
  db3: -0.0232,
  dw1: -0.0013, // -0.0013451
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
});
