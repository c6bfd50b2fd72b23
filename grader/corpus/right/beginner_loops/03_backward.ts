// Exercise 3: backward

import { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  let order: Value[] = [];
  let seen: Set<Value> = new Set();

  function visit(value: Value) {
    if (seen.has(value)) {
      return;
    }
    seen.add(value);
    for (const before of value.prev) {
      visit(before);
    }
    order.push(value);
  }

  visit(root);
  return order;
}

export function backward(root: Value): void {
  let order = topologicalOrder(root);

  root.grad = 1;

  // go through it from the back to the front
  let i = order.length - 1;
  while (i >= 0) {
    let value = order[i];
    value.backwardStep();
    i = i - 1;
  }
}
