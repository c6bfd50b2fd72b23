// Sets the gradients that are right for the random inputs of seed 1, recorded
// once, instead of computing any. With seed 1 that is worth a point, with a seed
// that nobody knew before it is worth none.
//
// Stands: instead of the solution
// Verdict: wrong, 0 points

import type { Value } from "./01_value.ts";
const known: Record<string, number> = { "-1.36": -0.68, "1.46": 0.73 };
export const topologicalOrder = () => [];
export function backward(root: Value): void {
  for (const input of root.prev) input.grad += known[root.data] ?? 0;
}
