// Is right, and its results are of a subclass of Value.
//
// Stands: after the solution
// Verdict: pass, 20 points

class Result extends Value {
  get double(): number {
    return 2 * this.data;
  }
}
// deno-lint-ignore no-explicit-any
const promoting = (operation: any) => (...operands: any[]) =>
  Object.setPrototypeOf(operation(...operands), Result.prototype);
[add, mul, pow, exp, tanh, neg, sub, div, sigmoid] =
  [add, mul, pow, exp, tanh, neg, sub, div, sigmoid].map(promoting);
