import type { Value } from "./01_value.ts";

/** Depth first: everything a value was computed from goes in before the value does. */
export function topologicalOrder(root: Value): Value[] {
  const done = new Set<Value>();
  visit(root);
  return Array.from(done); // a Set remembers the order things were put in

  function visit(value: Value): void {
    for (const earlier of value.prev) {
      if (!done.has(earlier)) visit(earlier);
    }
    done.add(value);
  }
}

/**
 * Does not need the list: first counts how often each value is used below the root,
 * then lets the gradient run down; a value moves on when its last user has paid in.
 */
export function backward(root: Value): void {
  const unpaid = new Map<Value, number>();

  count(root);
  root.grad = 1;
  release(root);

  function count(value: Value): void {
    for (const earlier of value.prev) {
      const uses = unpaid.get(earlier) ?? 0;
      unpaid.set(earlier, uses + 1);
      if (uses === 0) count(earlier);
    }
  }

  function release(value: Value): void {
    value.backwardStep();
    for (const earlier of value.prev) {
      const left = unpaid.get(earlier)! - 1;
      unpaid.set(earlier, left);
      if (left === 0) release(earlier);
    }
  }
}
