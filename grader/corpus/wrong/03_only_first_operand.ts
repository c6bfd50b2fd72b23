// MISTAKE: A return inside the loop follows only the first operand of each value, so whole branches never get into the order.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const order: Value[] = [];
  const visited = new Set<Value>();
  function visit(v: Value): void {
    if (visited.has(v)) return;
    visited.add(v);
    if (v.prev.length === 0) {
      order.push(v);
      return;
    }
    for (const p of v.prev) {
      visit(p);
      order.push(v);
      return;
    }
  }
  visit(root);
  return order;
}

export function backward(root: Value): void {
  root.grad = 1;
  topologicalOrder(root).reverse().map((v) => v.backwardStep());
}
