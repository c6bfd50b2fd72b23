// Gives NaN for everything, which is not even unequal to itself, in the hope
// that no comparison finds a difference.
//
// Stands: instead of the solution
// Verdict: wrong, 0 points

import { Value } from "./01_value.ts";
const nothing = () => {
  const value = new Value(NaN);
  value.grad = NaN;
  (value.prev as Value[]).push(value);
  return value;
};
export {
  nothing as add, nothing as div, nothing as exp, nothing as mul,
  nothing as neg, nothing as pow, nothing as sigmoid, nothing as sub,
  nothing as tanh,
};
