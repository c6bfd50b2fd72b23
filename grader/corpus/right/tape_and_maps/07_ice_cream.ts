import { Value } from "./01_value.ts";
import { add, mul, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

/** A running mean: after n of them, mean = mean + (next - mean) / n. There is no sum anywhere. */
export function meanSquaredError(
  predictions: Value[],
  targets: number[],
): Value {
  if (predictions.length !== targets.length) {
    throw new RangeError(
      `predictions against targets: ${predictions.length} against ${targets.length}`,
    );
  }
  let mean = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    const miss = sub(targets[i]!, prediction);
    mean = add(mean, mul(sub(mul(miss, miss), mean), 1 / (i + 1)));
  }
  return mean;
}

export function gradientDescentStep(
  parameters: Value[],
  learningRate: number,
): void {
  // first where each is to go, then all move
  const moved = new Map(
    parameters.map((p) => [p, p.data - learningRate * p.grad]),
  );
  moved.forEach((data, p) => p.data = data);
}

export function zeroGrad(parameters: Value[]): void {
  new Set(parameters).forEach((p) => p.grad = 0);
}

class IceCream {
  static readonly weights: ReadonlyMap<string, readonly [number, number]> =
    new Map([
      ["h1", [0.3, 0.4]],
      ["h2", [-0.1, 0.2]],
      ["y1", [0.5, -0.2]],
      ["y2", [-0.3, 0.6]],
    ]);
  static readonly biases: ReadonlyMap<string, number> = new Map([
    ["h1", 0.1],
    ["h2", -0.1],
    ["y1", 0.2],
    ["y2", 0.3],
  ]);

  static network(): MLP {
    const network = new MLP(2, [2, 2], { activation: sigmoid });
    const names = this.weights.keys();
    for (const layer of network.layers) {
      for (const neuron of layer.neurons) {
        const name = names.next().value!;
        this.weights.get(name)!.forEach((w, i) => neuron.weights[i]!.data = w);
        neuron.bias.data = this.biases.get(name)!;
      }
    }
    return network;
  }
}

export const iceCreamNetwork = (): MLP => IceCream.network();

/** Each cell of the sheet is a formula, worked out anew when it is looked at, and never rounded. */
class Sheet {
  #neuron(name: string, a: number, b: number): number {
    const [u, v] = IceCream.weights.get(name)!;
    return 1 / (1 + Math.exp(-(u * a + v * b + IceCream.biases.get(name)!)));
  }

  get h1(): number {
    return this.#neuron("h1", 0.5, 0.8);
  }

  get h2(): number {
    return this.#neuron("h2", 0.5, 0.8);
  }

  get y1(): number {
    return this.#neuron("y1", this.h1, this.h2);
  }

  get y2(): number {
    return this.#neuron("y2", this.h1, this.h2);
  }

  get loss(): number {
    return ((this.y1 - 0.7) ** 2 + (this.y2 - 0.6) ** 2) / 2;
  }

  get db3(): number {
    return (this.y1 - 0.7) * this.y1 * (1 - this.y1);
  }

  get #db4(): number {
    return (this.y2 - 0.6) * this.y2 * (1 - this.y2);
  }

  get dw5(): number {
    return this.db3 * this.h1;
  }

  get dw7(): number {
    return this.#db4 * this.h1;
  }

  get db1(): number {
    return (this.db3 * 0.5 + this.#db4 * -0.3) * this.h1 * (1 - this.h1);
  }

  get dw1(): number {
    return this.db1 * 0.5;
  }

  get newW5(): number {
    return 0.5 - 0.1 * this.dw5;
  }

  get newW1(): number {
    return 0.3 - 0.1 * this.dw1;
  }
}

export const worksheet: Sheet = new Sheet();
