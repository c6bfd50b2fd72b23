// Is right, and its lines end as they do on Windows.
//
// Stands: instead of the solution
// Verdict: pass, 16 points

import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value) => {
    if (order.has(value)) return;
    value.prev.forEach(visit);
    order.add(value);
  };
  visit(root);
  return [...order];
}

export function backward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1;
  for (const value of order.reverse()) value.backwardStep();
}
