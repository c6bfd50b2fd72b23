import type { Value } from "./01_value.ts";

/** All inputs one after the other, and each one's inputs first: two recursions in one. */
function visit(
  inputs: Iterator<Value>,
  seen: Set<Value>,
  order: Value[],
): Value[] {
  const { done, value } = inputs.next();
  if (done) return order;
  if (!seen.has(value)) {
    visit(value.prev.values(), seen.add(value), order);
    order.push(value);
  }
  return visit(inputs, seen, order);
}

export function topologicalOrder(root: Value): Value[] {
  return visit([root].values(), new Set(), []);
}

function stepFrom(order: readonly Value[], place: number): void {
  if (place < 0) return;
  order[place]!.backwardStep();
  stepFrom(order, place - 1);
}

export function backward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1;
  stepFrom(order, order.length - 1);
}
