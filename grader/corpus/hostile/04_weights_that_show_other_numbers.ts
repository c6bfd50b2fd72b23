// Starts with all weights zero, in a list whose iterator and map show random
// ones instead; the rest is right.
//
// Stands: after the solution
// Verdict: threw, 0 points

const Right = Neuron;
Neuron = class extends Right {
  constructor(nin: number, options?: NeuronOptions) {
    super(nin, options);
    const shown = this.weights.map(({ data }) => new Value(data));
    for (const weight of this.weights) weight.data = 0;
    Object.assign(this.weights, {
      map: shown.map.bind(shown),
      [Symbol.iterator]: () => shown.values(),
    });
  }
  override parameters(): Value[] {
    return this.weights.flatMap((weight) => [weight]).concat(this.bias);
  }
};
