// MISTAKE: The visited set lives outside the function, so a second call finds everything visited already and returns nothing.
import type { Value } from "./01_value.ts";

const visited = new Set<Value>();

export function topologicalOrder(root: Value): Value[] {
  if (visited.has(root)) return [];
  visited.add(root);
  let order: Value[] = [];
  for (const p of root.prev) {
    order = order.concat(topologicalOrder(p));
  }
  return [...order, root];
}

export function backward(root: Value): void {
  root.grad = 1;
  const order = topologicalOrder(root);
  for (let i = order.length - 1; i >= 0; i -= 1) order[i].backwardStep();
}
