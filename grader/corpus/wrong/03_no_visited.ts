// MISTAKE: Nothing remembers which values were already visited, so a value that is used twice comes twice in the order and passes its gradient on twice.
import { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const result: Value[] = [];
  function visit(v: Value) {
    for (const child of v.prev) {
      visit(child);
    }
    result.push(v);
  }
  visit(root);
  return result;
}

export function backward(root: Value): void {
  root.grad = 1;
  const order = topologicalOrder(root);
  for (let i = order.length - 1; i >= 0; i--) {
    order[i].backwardStep();
  }
}
