// MISTAKE: Every value's gradient is set to 1 before its step, not only the root's, so what flowed in from above is lost.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const visited = new Set<Value>();
  const order: Value[] = [];
  const visit = (v: Value) => {
    if (!visited.has(v)) {
      visited.add(v);
      for (const p of v.prev) visit(p);
      order.push(v);
    }
  };
  visit(root);
  return order;
}

export function backward(root: Value): void {
  const nodes = topologicalOrder(root).reverse();
  for (const node of nodes) {
    node.grad = 1;
    node.backwardStep();
  }
}
