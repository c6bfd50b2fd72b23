// MISTAKE: Between the layers only the numbers (data) are passed on, so the gradient never gets back to the earlier layers.
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

export class MLP {
  layers: Layer[] = [];
  constructor(
    nin: number,
    nouts: number[],
    options?: { activation?: (z: Value) => Value; random?: () => number },
  ) {
    let before = nin;
    for (const n of nouts) {
      this.layers.push(new Layer(before, n, options));
      before = n;
    }
  }
  forward(x: (Value | number)[]): Value[] {
    let input = x;
    let output: Value[] = [];
    for (const l of this.layers) {
      output = l.forward(input);
      input = output.map((v) => v.data);
    }
    return output;
  }
  parameters(): Value[] {
    const ps: Value[] = [];
    for (const l of this.layers) for (const p of l.parameters()) ps.push(p);
    return ps;
  }
  get parameterCount(): number {
    return this.layers.reduce((sum, l) => sum + l.parameters().length, 0);
  }
}
