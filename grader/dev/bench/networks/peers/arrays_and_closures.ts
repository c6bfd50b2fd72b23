/**
 * A peer: micrograd as most ports to TypeScript have it. A value keeps its inputs
 * in an array, and each operation leaves a closure that passes the gradient on.
 *
 * It stands alone on purpose, network and all. Code that several engines share
 * sees objects of several shapes, and the compiler makes slower code of it.
 *
 * @module
 */
import type { Network, Problem } from "../network.ts";

class Value {
  grad = 0;
  backwardStep: () => void = () => {};

  constructor(
    public data: number,
    readonly prev: Value[] = [],
    readonly op = "",
  ) {}

  add(other: Value | number): Value {
    const b = other instanceof Value ? other : new Value(other);
    const out = new Value(this.data + b.data, [this, b], "+");
    out.backwardStep = () => {
      this.grad += out.grad;
      b.grad += out.grad;
    };
    return out;
  }

  mul(other: Value | number): Value {
    const b = other instanceof Value ? other : new Value(other);
    const out = new Value(this.data * b.data, [this, b], "*");
    out.backwardStep = () => {
      this.grad += b.data * out.grad;
      b.grad += this.data * out.grad;
    };
    return out;
  }

  pow(exponent: number): Value {
    const out = new Value(this.data ** exponent, [this], `**${exponent}`);
    out.backwardStep = () => {
      this.grad += exponent * this.data ** (exponent - 1) * out.grad;
    };
    return out;
  }

  tanh(): Value {
    const out = new Value(Math.tanh(this.data), [this], "tanh");
    out.backwardStep = () => {
      this.grad += (1 - out.data * out.data) * out.grad;
    };
    return out;
  }

  sub(other: Value | number): Value {
    return this.add(other instanceof Value ? other.mul(-1) : -other);
  }

  backward(): void {
    const order: Value[] = [];
    const visited = new Set<Value>();
    const visit = (value: Value) => {
      if (visited.has(value)) return;
      visited.add(value);
      for (const input of value.prev) visit(input);
      order.push(value);
    };
    visit(this);
    this.grad = 1;
    for (const value of order.reverse()) value.backwardStep();
  }
}

class Neuron {
  readonly weights: Value[];
  readonly bias: Value;

  constructor(numbers: readonly number[]) {
    this.weights = numbers.slice(0, -1).map((number) => new Value(number));
    this.bias = new Value(numbers[numbers.length - 1]);
  }

  forward(x: readonly (Value | number)[]): Value {
    return this.weights
      .reduce((sum, weight, i) => sum.add(weight.mul(x[i])), this.bias)
      .tanh();
  }

  parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}

/** Makes the network; see the module's comment. */
export function arraysAndClosures(problem: Problem): Network {
  const { inputs, learningRate } = problem;
  const layers = layersOf(problem);
  const parameters = layers.flat().flatMap((neuron) => neuron.parameters());
  const targets = problem.targets.flat();

  function forward(x: readonly number[]): Value[] {
    const [first, ...rest] = layers;
    return rest.reduce(
      (outputs, layer) => layer.map((neuron) => neuron.forward(outputs)),
      first.map((neuron) => neuron.forward(x)),
    );
  }

  function step(): number {
    const predictions = inputs.flatMap(forward);
    const loss = predictions
      .map((prediction, i) => prediction.sub(targets[i]).pow(2))
      .reduce((sum, square) => sum.add(square), new Value(0))
      .mul(1 / targets.length);
    for (const parameter of parameters) parameter.grad = 0;
    loss.backward();
    for (const parameter of parameters) {
      parameter.data -= learningRate * parameter.grad;
    }
    return loss.data;
  }

  return { step, parameters: () => parameters.map(({ data }) => data) };
}

function layersOf({ sizes, parameters }: Problem): Neuron[][] {
  let start = 0;
  return sizes.slice(1).map((nout, i) =>
    Array.from({ length: nout }, () => {
      const end = start + sizes[i] + 1;
      const neuron = new Neuron(parameters.slice(start, end));
      start = end;
      return neuron;
    })
  );
}
