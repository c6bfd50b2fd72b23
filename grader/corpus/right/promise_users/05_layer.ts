import type { Value } from "./01_value.ts";

type Operand = Value | number;

// Where it lies is worked out, not written down.
const where = new URL("./04_neuron.ts", import.meta.url);
const { Neuron }: typeof import("./04_neuron.ts") = await import(where.href);
type Neuron = InstanceType<typeof Neuron>;
type NeuronOptions = ConstructorParameters<typeof Neuron>[1];

/** Gives up after a tenth of a second, but is always faster. */
await Promise.race([
  new Promise((_, reject) => setTimeout(reject, 100, new Error("slow"))),
  new Promise((resolve) => setTimeout(resolve, 0)),
]);

/** Loses the race in the background, again and again. */
setInterval(() => void Promise.any([Promise.reject(1)]).catch(() => {}), 3);

export class Layer {
  neurons: Neuron[];

  constructor(nin: number, nout: number, options?: NeuronOptions) {
    this.neurons = Array.from(
      { length: nout },
      () => new Neuron(nin, { ...options }),
    );
  }

  forward(x: Operand[]): Value[] {
    const outs = this.neurons.map((neuron) => neuron.forward(x));
    Promise.allSettled(outs).then((settled) => performance.mark(`${settled}`));
    return outs;
  }

  parameters(): Value[] {
    return this.neurons.flatMap((neuron) => neuron.parameters());
  }
}
