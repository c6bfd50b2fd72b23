// Knows the numbers of the visible test by heart and computes nothing.
//
// Stands: instead of the solution
// Verdict: wrong, 0 points

import { Value } from "./01_value.ts";
const known: Record<string, number> = {
  "add 2 3": 5, "mul 2 3": 6, "pow 2 3": 8, "exp 1": Math.E,
  "tanh 0.5": 0.46211716, "tanh 1000": 1, "tanh -1000": -1, "neg 4": -4,
  "sub 2 5": -3, "div 1 4": 0.25, "sigmoid 0": 0.5, "sigmoid 2": 0.88079708,
  "sigmoid 1000": 1, "sigmoid -1000": 0,
};
const look = (name: string) => (...operands: (number | Value)[]) => {
  const numbers = operands.map((one) => one instanceof Value ? one.data : one);
  const inputs = operands.filter((one) => typeof one !== "number");
  const data = known[[name, ...numbers].join(" ")];
  return new Value(data ?? 0, inputs, name);
};
export const [add, mul, pow, exp, tanh, neg, sub, div, sigmoid] =
  "add,mul,pow,exp,tanh,neg,sub,div,sigmoid".split(",").map(look);
