import { Value } from "./01_value.ts";
import { Neuron } from "./04_neuron.ts";

type Operand = Value | number;
type NeuronOptions = ConstructorParameters<typeof Neuron>[1];

/** What a neuron says, with the neuron's place for a label: the same number and the same slope. */
class Output extends Value {
  constructor(said: Value, place: number) {
    super(said.data, [said], "+", `y${place}`);
    this.backwardStep = () => {
      said.grad += this.grad;
    };
  }
}

/** A neuron of a layer. */
class Unit extends Neuron {
  readonly #place: number;

  constructor(nin: number, options: NeuronOptions, place: number) {
    super(nin, options);
    this.#place = place;
  }

  override forward(x: Operand[]): Value {
    return new Output(super.forward(x), this.#place);
  }
}

class Layer {
  #neurons: Neuron[];

  constructor(nin: number, nout: number, options?: NeuronOptions) {
    const passedOn = options && Object.freeze({ ...options });
    const neurons = Array.from(
      { length: nout },
      (_, i) => new Unit(nin, passedOn, i + 1),
    );
    Object.freeze(neurons);
    this.#neurons = neurons;
    Object.freeze(this);
  }

  get neurons(): Neuron[] {
    return this.#neurons;
  }
  set neurons(neurons: Neuron[]) {
    this.#neurons = neurons;
  }

  *[Symbol.iterator](): Generator<Neuron> {
    yield* this.#neurons;
  }

  forward(x: Operand[]): Value[] {
    const outputs: Value[] = [];
    for (const neuron of this) outputs.push(neuron.forward(x));
    Object.freeze(outputs);
    return outputs;
  }

  parameters(): Value[] {
    const parameters: Value[] = [];
    for (const neuron of this) parameters.push(...neuron.parameters());
    Object.freeze(parameters);
    return parameters;
  }
}

for (const made of [Output, Unit, Layer]) {
  Object.freeze(made.prototype);
  Object.freeze(made);
}

export { Layer };
