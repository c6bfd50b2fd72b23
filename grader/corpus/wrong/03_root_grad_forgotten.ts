// MISTAKE: The root's gradient is never set to 1, so zeros flow through the whole graph.
import type { Value } from "./01_value.ts";

function collect(v: Value, done: Value[]): Value[] {
  if (done.includes(v)) return done;
  for (const p of v.prev) collect(p, done);
  done.push(v);
  return done;
}

export function topologicalOrder(root: Value): Value[] {
  return collect(root, []);
}

export function backward(root: Value): void {
  const list = topologicalOrder(root);
  list.reverse();
  for (const v of list) {
    v.backwardStep();
  }
}
