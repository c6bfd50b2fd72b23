import type { Value } from "./01_value.ts";
// post-order, one live iterator per open value instead of recursion
function* leavesFirst(
  root: Value,
  seen = new Set([root]),
  open: [Value, Iterator<Value>][] = [[root, root.prev.values()]],
): Generator<Value, void> {
  for (let top; (top = open.at(-1));) {
    const [v, rest] = top, { done, value: p } = rest.next();
    if (done) open.pop(), yield v;
    else if (seen.size < seen.add(p).size) open.push([p, p.prev.values()]);
  }
}
export const topologicalOrder = (
  root: Value,
): Value[] => [...leavesFirst(root)];
export const backward = (root: Value): void => {
  root.grad = 1;
  for (const v of topologicalOrder(root).reverse()) v.backwardStep();
};
