import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

function dawdle(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

dawdle(250);

export class MLP {
  layers: Layer[];

  constructor(nin: number, nouts: number[], options: NeuronOptions = {}) {
    dawdle(15);
    const sizes = [nin].concat(nouts);
    this.layers = [];
    for (let i = 0; i < nouts.length; i++) {
      this.layers.push(new Layer(sizes[i]!, sizes[i + 1]!, options));
    }
  }

  forward(x: Operand[]): Value[] {
    dawdle(1);
    // From the first layer to the last, each time from the first again.
    const upTo = (n: number): Operand[] => {
      if (!memory.has(n)) {
        memory.set(n, n === 0 ? x : this.layers[n - 1]!.forward(upTo(n - 1)));
      }
      return memory.get(n)!;
    };
    const memory = new Map<number, Operand[]>();
    let outputs: Operand[] = [];
    for (let n = 0; n <= this.layers.length; n++) {
      for (let m = 0; m <= n; m++) outputs = upTo(m);
    }
    return outputs as Value[];
  }

  parameters(): Value[] {
    dawdle(0.5);
    let list: Value[] = [];
    for (const layer of this.layers) {
      for (const neuron of layer.neurons) {
        for (const parameter of neuron.parameters()) {
          list = [...list, parameter];
        }
      }
    }
    return list;
  }

  get parameterCount(): number {
    let count = 0;
    const parameters = this.parameters();
    for (const parameter of parameters) {
      for (const other of parameters) {
        if (other === parameter) count++;
      }
      dawdle(0.5);
    }
    return count;
  }
}
