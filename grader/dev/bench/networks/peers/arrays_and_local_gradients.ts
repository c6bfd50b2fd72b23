/**
 * A peer: the design of Karpathy's microgpt. A value keeps its inputs and, in a
 * second array, the slope with respect to each of them as a number, known as soon
 * as the operation is done. No operation leaves a function.
 *
 * It stands alone on purpose, as `arrays_and_closures.ts` does.
 *
 * @module
 */
import type { Network, Problem } from "../network.ts";

class Value {
  grad = 0;

  constructor(
    public data: number,
    readonly inputs: Value[] = [],
    readonly slopes: number[] = [],
  ) {}

  add(other: Value | number): Value {
    const b = other instanceof Value ? other : new Value(other);
    return new Value(this.data + b.data, [this, b], [1, 1]);
  }

  mul(other: Value | number): Value {
    const b = other instanceof Value ? other : new Value(other);
    return new Value(this.data * b.data, [this, b], [b.data, this.data]);
  }

  pow(exponent: number): Value {
    const slope = exponent * this.data ** (exponent - 1);
    return new Value(this.data ** exponent, [this], [slope]);
  }

  tanh(): Value {
    const data = Math.tanh(this.data);
    return new Value(data, [this], [1 - data * data]);
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
      for (const input of value.inputs) visit(input);
      order.push(value);
    };
    visit(this);
    this.grad = 1;
    for (const { inputs, slopes, grad } of order.reverse()) {
      for (let i = 0; i < inputs.length; i++) {
        inputs[i].grad += slopes[i] * grad;
      }
    }
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
export function arraysAndLocalGradients(problem: Problem): Network {
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
