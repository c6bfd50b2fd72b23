// Is right, and hands out proxies of its results: whoever uses them sees no
// difference.
//
// Stands: after the solution
// Verdict: pass, 20 points

// deno-lint-ignore no-explicit-any
const wrapping = (operation: any) => (...operands: any[]) =>
  new Proxy(operation(...operands), {});
[add, mul, pow, exp, tanh, neg, sub, div, sigmoid] =
  [add, mul, pow, exp, tanh, neg, sub, div, sigmoid].map(wrapping);
