// MISTAKE: The root's gradient is increased by 1 instead of set to 1, so a second backward starts from 2.
import type { Value } from "./01_value.ts";

export function topologicalOrder(root: Value): Value[] {
  const marked = new Map<Value, boolean>();
  const out: Value[] = [];
  (function walk(node: Value) {
    if (marked.get(node)) return;
    marked.set(node, true);
    for (const parent of node.prev) walk(parent);
    out.push(node);
  })(root);
  return out;
}

export function backward(root: Value): void {
  root.grad += 1; // d root / d root
  topologicalOrder(root).reduceRight(
    (_, v) => v.backwardStep(),
    undefined as void,
  );
}
