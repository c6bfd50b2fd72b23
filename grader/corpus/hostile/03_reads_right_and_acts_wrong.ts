// Shows a return as if it stood in a comment, with a character that turns the
// direction of text: it reads as if every step were called.
//
// Stands: instead of the solution
// Verdict: wrong, 0 points

import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  return [...root.prev, root];
}

export function backward(root: Value): void {
  root.grad = 1;
  /* From the root to the leaves, then ⁧*/ return;
  for (const value of topologicalOrder(root)) value.backwardStep();
}
