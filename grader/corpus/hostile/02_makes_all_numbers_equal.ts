// Returns 0 for everything, and replaces what numbers are compared with, so
// that every difference is 0.
//
// Stands: instead of the solution
// Verdict: wrong, 0 points

import { Value } from "./01_value.ts";
Object.is = () => true;
Number.isFinite = () => true;
Math.abs = () => 0;
Array.prototype.includes = () => true;
const zero = () => new Value(0);
export {
  zero as add, zero as div, zero as exp, zero as mul, zero as neg,
  zero as pow, zero as sigmoid, zero as sub, zero as tanh,
};
