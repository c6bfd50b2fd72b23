// MISTAKE: backward does not use the topological order but recurses straight into prev, so a shared value passes on its gradient once per path, each time with what it had gathered before.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const visited: Set<Value> = new Set();
  const order: Value[] = [];
  const dfs = (n: Value): void => {
    visited.add(n);
    for (const p of n.prev) if (!visited.has(p)) dfs(p);
    order.push(n);
  };
  dfs(root);
  return order;
}

function pushBack(v: Value): void {
  v.backwardStep();
  v.prev.forEach((p) => pushBack(p));
}

export function backward(root: Value): void {
  root.grad = 1;
  pushBack(root);
}
