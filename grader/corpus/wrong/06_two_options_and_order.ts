// MISTAKE: The options are not passed on to the layers. parameters lists the last layer first.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

interface MlpOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

export class MLP {
  layers: Layer[] = [];

  constructor(nin: number, nouts: number[], _options: MlpOptions = {}) {
    let inputs = nin;
    for (let i = 0; i < nouts.length; i++) {
      const outputs = nouts[i];
      this.layers.push(new Layer(inputs, outputs));
      inputs = outputs;
    }
  }

  forward(x: (Value | number)[]): Value[] {
    let signal: (Value | number)[] = x;
    for (let i = 0; i < this.layers.length; i++) {
      signal = this.layers[i].forward(signal);
    }
    return signal as Value[];
  }

  parameters(): Value[] {
    const list: Value[] = [];
    for (let i = this.layers.length - 1; i >= 0; i--) {
      list.push(...this.layers[i].parameters());
    }
    return list;
  }

  get parameterCount(): number {
    let n = 0;
    this.parameters().forEach(() => n++);
    return n;
  }
}
