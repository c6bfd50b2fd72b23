// MISTAKE: The loop with a stack takes a value as finished when it is popped, so turning the list round does not put every value after all its operands.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const stack = [root];
  const order = new Set<Value>();
  while (stack.length !== 0) {
    const v = stack.pop() as Value;
    if (order.has(v)) continue;
    order.add(v);
    stack.push(...v.prev);
  }
  return Array.from(order).reverse();
}

export function backward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1.0;
  for (let k = order.length; k > 0; k--) order[k - 1].backwardStep();
}
