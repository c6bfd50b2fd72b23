// MISTAKE: The recursion stops at the leaves before it adds them, so the order has no leaves.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const order: Value[] = [];
  const visit = (v: Value) => {
    if (v.prev.length === 0 || order.includes(v)) return; // base case
    v.prev.forEach(visit);
    order.push(v);
  };
  visit(root);
  return order;
}

export function backward(root: Value): void {
  root.grad = 1;
  topologicalOrder(root).toReversed().forEach((v) => v.backwardStep());
}
