// MISTAKE: The visited check is asked but nothing is ever added to it, so shared values come twice. The root's gradient is only set to 1 after the steps have run.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const visited = new Set<Value>();
  const order: Value[] = [];
  const visit = (v: Value) => {
    if (visited.has(v)) return;
    for (const p of v.prev) visit(p);
    order.push(v);
  };
  visit(root);
  return order;
}

export function backward(root: Value): void {
  topologicalOrder(root).reverse().forEach((v) => v.backwardStep());
  root.grad = 1;
}
