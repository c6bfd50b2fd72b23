// MISTAKE: The visited check remembers the numbers instead of the values, so two different values with equal data are taken for one.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const visited: number[] = [];
  const topo: Value[] = [];
  function buildTopo(v: Value) {
    if (visited.indexOf(v.data) === -1) {
      visited.push(v.data);
      for (const child of v.prev) buildTopo(child);
      topo.push(v);
    }
  }
  buildTopo(root);
  return topo;
}

export function backward(root: Value): void {
  const topo = topologicalOrder(root);
  root.grad = 1;
  for (const v of [...topo].reverse()) v.backwardStep();
}
