// Exports backward with a Cyrillic a in its name: it looks right, but is
// another name.
//
// Stands: instead of the solution
// Verdict: missing, 4 points

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

export function bаckward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1;
  for (const value of order.reverse()) value.backwardStep();
}
