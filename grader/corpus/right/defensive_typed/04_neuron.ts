import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

interface NeuronOptions {
  readonly activation?: Activation | undefined;
  readonly random?: (() => number) | undefined;
}

type Settings = Readonly<{ activation: Activation; random: () => number }>;

function requireCount(candidate: number, role: string): number {
  if (typeof candidate !== "number") {
    throw new TypeError(
      `Neuron: ${role} must be a number, not a ${typeof candidate}`,
    );
  }
  if (!Number.isInteger(candidate) || candidate < 0) {
    throw new RangeError(
      `Neuron: ${role} must be 0, 1, 2, ..., not ${candidate}`,
    );
  }
  return candidate;
}

function requireFunction<F>(candidate: F, role: string): F {
  if (typeof candidate !== "function") {
    throw new TypeError(
      `Neuron: ${role} must be a function, not a ${typeof candidate}`,
    );
  }
  return candidate;
}

function settle(options: NeuronOptions): Settings {
  return Object.freeze({
    activation: requireFunction(options.activation ?? tanh, "activation"),
    random: requireFunction(options.random ?? Math.random, "random"),
  });
}

function drawParameter(random: () => number, label: string): Value {
  const lowest: number = -1;
  const width: number = 2;
  return new Value(lowest + width * random(), undefined, undefined, label);
}

function requireSameLength(inputs: number, weights: number): void {
  switch (inputs) {
    case weights:
      return;
    default:
      throw new RangeError(
        `Neuron: ${inputs} input(s) cannot be weighted by ${weights} weight(s)`,
      );
  }
}

/** From both ends to the middle: first with last, second with last but one, and so on; each pair is added up first. */
function addUp(terms: readonly Value[]): Value {
  switch (terms.length) {
    case 0:
      return new Value(0);
    case 1:
      return terms[0] as Value;
    default: {
      const half: number = Math.floor(terms.length / 2);
      const pairs: Value[] = [];
      for (let i: number = 0; i < half; i += 1) {
        pairs.push(
          add(terms[i] as Value, terms[terms.length - 1 - i] as Value),
        );
      }
      if (terms.length % 2 === 1) pairs.push(terms[half] as Value);
      return addUp(pairs);
    }
  }
}

export class Neuron {
  public weights: Value[];
  public bias: Value;
  readonly #settings: Settings;

  public constructor(nin: number, options: NeuronOptions = {}) {
    requireCount(nin, "nin");
    const settings: Settings = settle(options);
    const weights: Value[] = [];
    for (let i: number = 0; i < nin; i += 1) {
      weights.push(drawParameter(settings.random, `w${i}`));
    }
    this.weights = weights;
    this.bias = drawParameter(settings.random, "b");
    this.#settings = settings;
  }

  public forward(x: readonly Operand[]): Value {
    if (x.length === 0) throw new Error("No inputs");
    requireSameLength(x.length, this.weights.length);
    const terms: Value[] = this.weights.map((weight: Value, i: number): Value =>
      mul(weight, x[i] as Operand)
    );
    const z: Value = add(addUp(terms), this.bias);
    const { activation }: Settings = this.#settings;
    return activation(z);
  }

  public parameters(): Value[] {
    const listed: Value[] = this.weights.slice();
    listed.push(this.bias);
    return listed;
  }
}
