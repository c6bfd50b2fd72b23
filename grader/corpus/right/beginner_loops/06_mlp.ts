// Exercise 6: the whole network

import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[];

  constructor(
    nin: number,
    nouts: number[],
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    this.layers = [];
    let inputsOfThisLayer = nin;
    for (let i = 0; i < nouts.length; i = i + 1) {
      let outputsOfThisLayer = nouts[i];
      let layer = new Layer(inputsOfThisLayer, outputsOfThisLayer, options);
      this.layers.push(layer);
      // the next layer gets what this one gives
      inputsOfThisLayer = outputsOfThisLayer;
    }
  }

  forward(x: (Value | number)[]): Value[] {
    // make everything a Value first
    let current: Value[] = [];
    for (let i = 0; i < x.length; i = i + 1) {
      let one = x[i];
      if (typeof one === "number") {
        current.push(new Value(one));
      } else {
        current.push(one);
      }
    }

    for (let i = 0; i < this.layers.length; i = i + 1) {
      let next = this.layers[i].forward(current);
      current = next;
    }
    return current;
  }

  parameters(): Value[] {
    let all: Value[] = [];
    for (let i = 0; i < this.layers.length; i = i + 1) {
      let some = this.layers[i].parameters();
      for (let j = 0; j < some.length; j = j + 1) {
        all.push(some[j]);
      }
    }
    return all;
  }

  get parameterCount(): number {
    let count = 0;
    for (let i = 0; i < this.layers.length; i = i + 1) {
      let some = this.layers[i].parameters();
      count = count + some.length;
    }
    return count;
  }
}
