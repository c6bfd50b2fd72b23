import type { Value } from "./01_value.ts";

/// how far each value is above the leaves: 0 for a leaf, else one more than the highest it was computed from
const heights = (
  value: Value,
  known: Map<Value, number> = new Map(),
): Map<Value, number> =>
  known.has(value) ? known : known.set(
    value,
    1 + [...value.prev].reduce((top, p) =>
      Math.max(top, heights(p, known).get(p)!), -1),
  );

/// sorted by height, everything comes after what it was computed from; nothing is as high as the root
export const topologicalOrder = (root: Value): Value[] =>
  [...heights(root)].sort(([, h], [, k]) => h - k).map(([value]) => value);

export const backward = (root: Value): void => {
  root.grad = 1;
  topologicalOrder(root).reduceRight<void>(
    (_, value) => value.backwardStep(),
    undefined,
  );
};
