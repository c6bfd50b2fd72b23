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
const place = () => {
  const any: any = Error;
  any.prepareStackTrace = (_: unknown, sites: unknown[]) => sites;
  const [site] = new Error().stack as any;
  delete any.prepareStackTrace;
  return Object.getPrototypeOf(site);
};
Reflect.set(place() as object, "hand", hand);
