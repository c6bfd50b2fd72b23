// MISTAKE: Each gradient is set back to 0 after its step, so at the end there is no gradient left to read.
import type { Value } from "./01_value.ts";

export const topologicalOrder = (root: Value): Value[] => {
  const seen = new WeakSet<Value>();
  const list: Value[] = [];
  const rec = (v: Value) => {
    if (seen.has(v)) return;
    seen.add(v);
    for (const p of v.prev) rec(p);
    list.push(v);
  };
  rec(root);
  return list;
};

export const backward = (root: Value): void => {
  root.grad = 1;
  for (const v of topologicalOrder(root).reverse()) {
    v.backwardStep();
    v.grad = 0; // passed on
  }
};
