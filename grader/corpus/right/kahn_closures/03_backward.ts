import type { Value } from "./01_value.ts";

// Kahn's algorithm from the root down: a value is taken once every value that uses it has been taken.
function* rootFirst(root: Value): Generator<Value, void, undefined> {
  const uses = new Map<Value, number>([[root, 0]]);
  // A Map walked while it grows also reaches the keys added on the way.
  for (const value of uses.keys()) {
    for (const p of value.prev) uses.set(p, (uses.get(p) ?? 0) + 1);
  }

  const ready: Value[] = [root];
  for (let value = ready.pop(); value !== undefined; value = ready.pop()) {
    yield value;
    for (const p of value.prev) {
      const left = (uses.get(p) as number) - 1;
      uses.set(p, left);
      if (left === 0) ready.push(p);
    }
  }
}

const topologicalOrder = (root: Value): Value[] => {
  const order = Array.from(rootFirst(root));
  return order.reverse();
};

const backward = (root: Value): void => {
  root.grad = 1;
  for (const value of rootFirst(root)) value.backwardStep();
};

export { backward, topologicalOrder };
