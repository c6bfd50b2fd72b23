/**
 * Backpropagation in the form that lesson 3 teaches: a function that calls itself.
 * It ends with the call stack, after some thousand operations in a row.
 *
 * @module
 */
import type { Value } from "./01_value.ts";

/**
 * Lists a value and all it was computed from, inputs before outputs.
 *
 * @param root The final value.
 * @returns Every value once, each after all that it was computed from; `root`
 * last.
 */
export function topologicalOrder(root: Value): Value[] {
  const order: Value[] = [];
  const visited = new Set<Value>();
  function visit(value: Value): void {
    if (visited.has(value)) return;
    visited.add(value);
    for (const input of value.prev) visit(input);
    order.push(value); // only now: all its inputs stand before it
  }
  visit(root);
  return order;
}

/**
 * Computes the gradient of `root` with respect to every value behind it.
 *
 * @param root The final value, usually the loss. Its `grad` becomes 1.
 */
export function backward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1;
  for (let i = order.length - 1; i >= 0; i--) {
    order[i].backwardStep();
  }
}
