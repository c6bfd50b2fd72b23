import type { Value } from "./01_value.ts";
// climb down to the first thing not yet placed; with nothing left below, place the value and climb up
const topologicalOrder = (root: Value): Value[] => {
  const placed = new Set<Value>(), path = [root];
  for (let at: Value | undefined; (at = path.at(-1));) {
    const below = at.prev.values().find((p) => !placed.has(p));
    below ? path.push(below) : placed.add(path.pop()!);
  }
  return [...placed];
};
const backward = (root: Value): void =>
  topologicalOrder(root).reduceRight<void>((_, v, i, { length }) => {
    if (i === length - 1) root.grad = 1;
    v.backwardStep();
  }, undefined);
export { backward, topologicalOrder };
