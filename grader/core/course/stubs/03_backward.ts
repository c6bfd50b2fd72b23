// Exercise 3: backward. Read lesson 3 first: deno task lesson 3
// When you have written something: deno task grade 3
import type { Value } from "./01_value.ts";

/**
 * Returns `root` and everything it was computed from: every value once, each
 * after all the values in its `prev`. So the leaves come early and `root` last.
 */
export function topologicalOrder(root: Value): Value[] {
  throw new Error("TODO: write topologicalOrder");
}

/**
 * Sets root.grad to 1, then calls every backwardStep, from the root to the
 * leaves. It clears no gradient: what is there already is added to.
 */
export function backward(root: Value): void {
  throw new Error("TODO: write backward");
}
