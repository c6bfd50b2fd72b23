/**
 * What an implementation of the course exports, as the contract names it: the
 * reference, a submission and a known mistake all look like this.
 *
 * @module
 */

/** A number that remembers where it came from. */
export interface Value {
  data: number;
  grad: number;
  /** Any iterable of the right members will do, with or without repeats. */
  readonly prev: Iterable<Value>;
  readonly op: string;
  label: string;
  backwardStep: () => void;
}

/** What an operation takes. */
export type Operand = Value | number;

/** What a neuron puts its weighted sum through. */
export type Activation = (z: Value) => Value;

/** How the weights of a neuron begin, and what it ends with. */
export interface NeuronOptions {
  readonly activation?: Activation;
  readonly random?: () => number;
}

export interface Neuron {
  weights: Value[];
  bias: Value;
  forward(x: Operand[]): Value;
  parameters(): Value[];
}

/** Neurons side by side. */
export interface Layer {
  neurons: Neuron[];
  forward(x: Operand[]): Value[];
  parameters(): Value[];
}

/** Layers one after the other. */
export interface MLP {
  layers: Layer[];
  forward(x: Operand[]): Value[];
  parameters(): Value[];
  readonly parameterCount: number;
}

/** A hand computation, typed in as numbers; `undefined` is not filled in yet. */
export type Worksheet = Record<
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
  | "newW1",
  number | undefined
>;

/** How a network is trained. */
export interface TrainOptions {
  readonly steps: number;
  readonly learningRate: number;
  readonly onStep?: (step: number, loss: number) => void;
}

/** The whole course. */
export interface Implementation {
  readonly Value: new (
    data: number,
    prev?: readonly Value[],
    op?: string,
    label?: string,
  ) => Value;
  add(a: Operand, b: Operand): Value;
  mul(a: Operand, b: Operand): Value;
  pow(a: Operand, exponent: number): Value;
  exp(a: Operand): Value;
  tanh(a: Operand): Value;
  neg(a: Operand): Value;
  sub(a: Operand, b: Operand): Value;
  div(a: Operand, b: Operand): Value;
  sigmoid(a: Operand): Value;
  topologicalOrder(root: Value): Value[];
  backward(root: Value): void;
  readonly Neuron: new (nin: number, options?: NeuronOptions) => Neuron;
  readonly Layer: new (
    nin: number,
    nout: number,
    options?: NeuronOptions,
  ) => Layer;
  readonly MLP: new (
    nin: number,
    nouts: number[],
    options?: NeuronOptions,
  ) => MLP;
  meanSquaredError(predictions: Value[], targets: number[]): Value;
  gradientDescentStep(parameters: Value[], learningRate: number): void;
  zeroGrad(parameters: Value[]): void;
  iceCreamNetwork(): MLP;
  readonly worksheet: Worksheet;
  train(
    model: MLP,
    inputs: number[][],
    targets: number[][],
    options: TrainOptions,
  ): number[];
}
