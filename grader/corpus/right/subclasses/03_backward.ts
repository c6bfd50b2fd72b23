import type { Value } from "./01_value.ts";

/** Everything that a value was computed from, and itself. */
class Graph {
  readonly #root: Value;

  constructor(root: Value) {
    this.#root = root;
  }

  /** For each value of the graph, how many values of the graph were computed from it. */
  get uses(): Map<Value, number> {
    const uses = new Map<Value, number>([[this.#root, 0]]);
    // a Map's iteration also visits what is added during it: no queue is needed
    for (const [value] of uses) {
      for (const source of value.prev) {
        const before = uses.get(source) ?? 0;
        uses.set(source, before + 1);
      }
    }
    return uses;
  }

  /** Kahn's algorithm: a value goes out when the last of its uses has gone out. */
  get fromRootToLeaves(): Value[] {
    const waiting = this.uses;
    const ready = [this.#root];
    const order: Value[] = [];
    for (let value = ready.pop(); value !== undefined; value = ready.pop()) {
      order.push(value);
      for (const source of value.prev) {
        const left = (waiting.get(source) ?? 0) - 1;
        waiting.set(source, left);
        if (left === 0) ready.push(source);
      }
    }
    return order;
  }

  get fromLeavesToRoot(): Value[] {
    return this.fromRootToLeaves.reverse();
  }
}

function topologicalOrder(root: Value): Value[] {
  return new Graph(root).fromLeavesToRoot;
}

function backward(root: Value): void {
  root.grad = 1;
  for (const value of new Graph(root).fromRootToLeaves) {
    value.backwardStep();
  }
}

export { backward, topologicalOrder };
