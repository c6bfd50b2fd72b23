// MISTAKE: The root's gradient is set to the root's data instead of 1. The order leaves the root out.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const visited = new Set<Value>();
  const order: Value[] = [];
  const visit = (v: Value) => {
    for (const p of v.prev) {
      if (!visited.has(p)) {
        visited.add(p);
        visit(p);
        order.push(p);
      }
    }
  };
  visit(root);
  return order;
}

export function backward(root: Value): void {
  root.grad = root.data;
  root.backwardStep();
  const order = topologicalOrder(root);
  for (let i = order.length - 1; i >= 0; i--) order[i].backwardStep();
}
