/**
 * Backpropagation: from one final value, the gradient of everything before it.
 *
 * @module
 */
import type { Value } from "./01_value.ts";

/**
 * Lists a value and all it was computed from, inputs before outputs.
 *
 * A value waits until all its inputs are listed; those that are not come on top
 * of it. What waits is kept in an array. A function that calls itself would keep
 * it on the call stack, which ends after some thousand operations; an array goes
 * on for as long as there is memory.
 *
 * A `Set` keeps its members in the order in which they came, so one is enough to
 * say what is listed and in which order.
 *
 * @param root The final value.
 * @returns Every value once, each after all that it was computed from; `root`
 * last.
 *
 * @example
 * ```ts
 * import { add, mul, topologicalOrder, Value } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const a = new Value(3);
 * const double = add(a, a);
 * const product = mul(double, a);
 * assertEquals(topologicalOrder(product), [a, double, product]);
 * ```
 */
export function topologicalOrder(root: Value): Value[] {
  const order = new Set<Value>();
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting[waiting.length - 1];
    let ready = true;
    for (const input of value.prev) {
      if (!order.has(input)) {
        waiting.push(input);
        ready = false;
      }
    }
    if (ready) {
      order.add(value);
      waiting.pop();
    }
  }
  return [...order];
}

/**
 * Computes the gradient of `root` with respect to every value behind it.
 *
 * Walking from the root to the leaves guarantees that a value has heard from
 * everything it was used in before it passes its own `grad` on. Gradients are
 * added to what is there: clearing them is the caller's decision.
 *
 * @param root The final value, usually the loss. Its `grad` becomes 1.
 *
 * @example
 * ```ts
 * import { add, backward, mul, Value } from "@gradlings/gradlings";
 * import { assertEquals } from "@std/assert";
 *
 * const a = new Value(3);
 * backward(add(mul(a, a), a)); // a^2 + a, whose slope at 3 is 2 * 3 + 1
 * assertEquals(a.grad, 7);
 * ```
 */
export function backward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1;
  for (let i = order.length - 1; i >= 0; i--) {
    order[i].backwardStep();
  }
}
