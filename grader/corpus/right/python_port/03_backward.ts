// engine.py, def backward(self)

import type { Value } from "./01_value.ts";

function topologicalOrder(root: Value): Value[] {
  const topo: Value[] = [];
  const visited = new Set<Value>();
  function build_topo(v: Value): void {
    if (!visited.has(v)) {
      visited.add(v);
      for (const child of v.prev) {
        build_topo(child);
      }
      topo.push(v);
    }
  }
  build_topo(root);
  return topo;
}

// reversed(list): goes backwards, copies nothing
function* reversed<T>(list: T[]): Generator<T, void, undefined> {
  for (let i = list.length - 1; i >= 0; i--) yield list[i] as T;
}

function backward(self: Value): void {
  const topo = topologicalOrder(self);
  self.grad = 1.0;
  for (const node of reversed(topo)) {
    node.backwardStep();
  }
}

export { backward, topologicalOrder };
