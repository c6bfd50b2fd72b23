import type { Value } from "./01_value.ts";
import { Neuron as Unit } from "./04_neuron.ts";

type Operand = Value | number;
type Options = { activation?: (z: Value) => Value; random?: () => number };

class Layer {
  #neurons: Unit[];

  constructor(nin: number, nout: number, { activation, random }: Options = {}) {
    this.#neurons = Array.from(
      { length: nout },
      () => new Unit(nin, { activation, random }),
    );
  }

  get neurons(): Unit[] {
    return this.#neurons;
  }
  set neurons(to: Unit[]) {
    this.#neurons = to;
  }

  forward(x: Operand[]): Value[] {
    return Array.from(this.#neurons, (unit) => unit.forward(x));
  }

  *#each(): Generator<Value> {
    for (const unit of this.#neurons) yield* unit.parameters();
  }

  parameters(): Value[] {
    return [...this.#each()];
  }
}

export { Layer };
