import type { Value } from "./01_value.ts";

/*
    Reference counting. Every use of a value holds one reference to it, and the caller holds one to the root.
    When the last reference to a value goes, the value goes, and with it the references it held.
    So nothing goes before everything that was computed from it has gone.
*/
class References {
  readonly #counts = new Map<Value, number>();
  #root: Value;

  private constructor(root: Value) {
    this.#root = root;
  }

  static to(root: Value): References {
    const references = new References(root);
    const newcomers = [root];
    references.#retain(root);
    for (let value = newcomers.pop(); value; value = newcomers.pop()) {
      for (const used of value.prev) {
        if (references.#retain(used) === 1) newcomers.push(used);
      }
    }
    return references;
  }

  #retain(value: Value): number {
    const count = (this.#counts.get(value) ?? 0) + 1;
    this.#counts.set(value, count);
    return count;
  }

  /** Gives one reference up; true when it was the last. */
  #release(value: Value): boolean {
    const count = this.#counts.get(value)! - 1;
    if (count > 0) {
      this.#counts.set(value, count);
      return false;
    }
    return this.#counts.delete(value);
  }

  /** The values in the order in which they go: the root first. */
  letGo(): Value[] {
    const gone: Value[] = [];
    if (this.#release(this.#root)) gone.push(this.#root);
    // the list is its own queue: its length is read again each time
    for (let i = 0; i < gone.length; i++) {
      gone[i]!.prev.forEach((used) => {
        if (this.#release(used)) gone.push(used);
      });
    }
    return gone;
  }
}

export function topologicalOrder(root: Value): Value[] {
  return References.to(root).letGo().reverse();
}

export function backward(root: Value): void {
  root.grad = 1;
  References.to(root).letGo().forEach((value) => value.backwardStep());
}
