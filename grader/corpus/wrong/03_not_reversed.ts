// MISTAKE: backward runs the steps from the leaves to the root instead of from the root to the leaves.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const topo: Value[] = [];
  const visited = new Set<Value>();
  const build = (v: Value) => {
    if (visited.has(v)) return;
    visited.add(v);
    v.prev.forEach(build);
    topo.push(v);
  };
  build(root);
  return topo;
}

export function backward(root: Value): void {
  root.grad = 1;
  for (const v of topologicalOrder(root)) v.backwardStep();
}
