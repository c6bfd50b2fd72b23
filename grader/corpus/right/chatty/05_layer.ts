import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;
type NeuronOptions = ConstructorParameters<typeof Neuron>[1];

console.log("\n".repeat(200)); // so that it stands out
console.log("🍦".repeat(500));
console.log("x".repeat(20_000)); // a long line
console.group("Layer");

export class Layer {
  neurons: Neuron[];

  constructor(nin: number, nout: number, options?: NeuronOptions) {
    console.log(`Layer ${nin} -> ${nout}`, options);
    this.neurons = [];
    for (let i = 0; i < nout; i++) {
      console.log(`neuron ${i + 1} of ${nout}`);
      this.neurons.push(new Neuron(nin, options));
    }
    console.log(this.neurons.map((neuron) => [neuron]));
  }

  forward(x: Operand[]): Value[] {
    console.log("<layer>");
    try {
      const outs = this.neurons.map((neuron) => neuron.forward(x));
      console.table(outs.map((out) => [out.data, out.op]));
      return outs;
    } catch (error) {
      console.error("CAUGHT AND THROWN AGAIN:", error);
      throw error;
    } finally {
      console.log("</layer>");
    }
  }

  parameters(): Value[] {
    const list = this.neurons.flatMap((neuron) => neuron.parameters());
    console.log("parameters:", list.map(String).join(" "));
    return list;
  }
}
