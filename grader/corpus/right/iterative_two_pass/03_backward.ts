import type { Value } from "./01_value.ts";

/**
 * Depth first with a stack of our own, on which every value is met twice:
 * once white (what it was computed from still has to be seen to),
 * once grey (that has been done, so its own turn has come).
 */
export function topologicalOrder(root: Value): Value[] {
  const order: Value[] = [];
  const found = new Set<Value>();
  const stack: { value: Value; colour: "white" | "grey" }[] = [{
    value: root,
    colour: "white",
  }];

  while (stack.length > 0) {
    const { value, colour } = stack.pop()!;
    if (colour === "grey") {
      order.push(value);
      continue;
    }
    if (found.has(value)) {
      continue; // two users put it here; the other one's turn came first
    }
    found.add(value);
    stack.push({ value, colour: "grey" });
    for (const earlier of value.prev) {
      if (!found.has(earlier)) {
        stack.push({ value: earlier, colour: "white" });
      }
    }
  }

  return order;
}

export function backward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1;
  while (order.length > 0) {
    order.pop()!.backwardStep();
  }
}
