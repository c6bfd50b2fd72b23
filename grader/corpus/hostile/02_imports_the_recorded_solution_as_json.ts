// Imports the solution as it is recorded for naming mistakes, and runs it.
//
// Stands: instead of the solution
// Verdict: refused, 0 points

import { Value } from "./01_value.ts";
import recorded from "../grader/mistakes/recorded/02_ops.json" with {
  type: "json",
};
export const { add, mul, pow, exp, tanh, neg, sub, div, sigmoid } =
  new Function("course", recorded.body)({ Value });
