import type { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";
type Operand = Value | number;
type Rest = ConstructorParameters<typeof Neuron>;
const grow = (n: number, args: Rest): Neuron[] =>
  n > 0 ? [new Neuron(...args), ...grow(n - 1, args)] : [];
const ask = ([n, ...ns]: Neuron[], x: Operand[]): Value[] =>
  n ? [n.forward(x), ...ask(ns, x)] : [];
const own = ([n, ...ns]: Neuron[]): Value[] =>
  n ? [...n.parameters(), ...own(ns)] : [];
export class Layer {
  neurons: Neuron[];
  constructor(nin: number, nout: number, options?: Rest[1]) {
    this.neurons = grow(nout, [nin, options]);
  }
  forward(x: Operand[]): Value[] {
    return ask(this.neurons, x);
  }
  parameters(): Value[] {
    return own(this.neurons);
  }
}
