// deno-fmt-ignore-file
import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;
type Опции = ConstructorParameters<typeof Neuron>[0b1];

export class Layer {
  neurons: Neuron[];

  constructor(nin: number, nout: number, options: Опции = {}) {
    this.neurons = [..."🧠".repeat(nout)].map(($, _) => new Neuron(nin, options));
  }

  forward(x: Operand[]): Value[] {
    const исх: Value[] = [];
    for (const ι in this.neurons) исх[+ι] = this.neurons[`${+ι}` as `${number}`]!.forward(x);
    return исх;
  }

  parameters(): Value[] {
    return this.neurons.flatMap((нейрон) => нейрон.parameters());
  }
}
