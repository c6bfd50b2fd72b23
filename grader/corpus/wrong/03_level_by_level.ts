// MISTAKE: The order is breadth first, level by level from the root and then turned round, so a value on a short and a long path comes too late in the list.
import { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const queue: Value[] = [root];
  const seen = new Set<Value>([root]);
  let at = 0;
  while (at < queue.length) {
    const v = queue[at++];
    for (const p of v.prev) {
      if (!seen.has(p)) {
        seen.add(p);
        queue.push(p);
      }
    }
  }
  return queue.reverse();
}

export function backward(root: Value): void {
  root.grad = 1;
  const todo = topologicalOrder(root);
  while (todo.length > 0) todo.pop()!.backwardStep();
}
