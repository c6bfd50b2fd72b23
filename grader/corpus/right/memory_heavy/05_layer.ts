import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;
type NeuronOptions = ConstructorParameters<typeof Neuron>[1];

/** Text of 18 MB, flat and in one piece. */
const log = new TextEncoder().encode("layer\n".repeat(3 * 2 ** 20));
let end = 0;
const written: Uint8Array[] = [];

function write(text: string): void {
  const bytes = new TextEncoder().encode(text.padEnd(1000));
  log.set(bytes, end);
  end = (end + 1000) % (log.length - 1000);
  written.push(bytes);
}

export class Layer {
  neurons: Neuron[];

  constructor(nin: number, nout: number, options?: NeuronOptions) {
    const made: Neuron[][] = [[]];
    for (let i = 0; i < nout; i++) {
      made.push([...made.at(-1)!, new Neuron(nin, options)]);
    }
    this.neurons = made.at(-1)!;
    write(`${nin} -> ${nout}`);
  }

  forward(x: Operand[]): Value[] {
    write(`forward ${x.map(Number)}`);
    return this.neurons.map((neuron) => neuron.forward([...x]));
  }

  parameters(): Value[] {
    write("parameters");
    return this.neurons.flatMap((neuron) => neuron.parameters());
  }
}
