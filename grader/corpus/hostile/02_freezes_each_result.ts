// Computes the right data, but freezes its results, so that no gradient can
// ever be written into them.
//
// Stands: after the solution
// Verdict: wrong, 0 points

// deno-lint-ignore no-explicit-any
const freezing = (operation: any) => (...operands: any[]) =>
  Object.freeze(operation(...operands));
[add, mul, pow, exp, tanh, neg, sub, div, sigmoid] =
  [add, mul, pow, exp, tanh, neg, sub, div, sigmoid].map(freezing);
