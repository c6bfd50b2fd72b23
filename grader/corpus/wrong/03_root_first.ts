// MISTAKE: The value is put into the list before the values it was computed from, so the order starts with the root.
import { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const seen = new Set<Value>();
  const go = (v: Value): Value[] => {
    if (seen.has(v)) return [];
    seen.add(v);
    return [v, ...[...v.prev].flatMap(go)];
  };
  return go(root);
}

export function backward(root: Value) {
  root.grad = 1;
  topologicalOrder(root).forEach((v) => v.backwardStep());
}
