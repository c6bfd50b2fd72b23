// MISTAKE: The loop starts one value too late and skips the root's own step, so nothing flows down.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const found = new Set<Value>();
  const visit = (v: Value, path: Value[]): Value[] => {
    if (found.has(v)) return path;
    found.add(v);
    const before = [...v.prev].reduce((acc, p) => visit(p, acc), path);
    before.push(v);
    return before;
  };
  return visit(root, []);
}

export function backward(root: Value): void {
  root.grad = 1;
  const order = topologicalOrder(root);
  // the root is done already (grad = 1), go on with the one before it
  for (let i = order.length - 2; i >= 0; i--) {
    order[i].backwardStep();
  }
}
