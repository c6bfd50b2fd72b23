import type { Value } from "./01_value.ts";

/** An Array that says what it is. */
class Order extends Array<Value> {
  get [Symbol.toStringTag](): string {
    return "Order";
  }

  /** From the root to the leaves. */
  *backwards(): Generator<Value> {
    for (let i = this.length - 1; i >= 0; i--) yield this[i]!;
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** Everything behind the root. */
  static behind(root: Value): Order {
    const order = new Order();
    const seen = new WeakSet<Value>([root]);
    const path = [{ value: root, inputs: root.prev[Symbol.iterator]() }];
    for (let top; (top = path.at(-1)) !== undefined;) {
      const { done, value } = top.inputs.next();
      if (done) {
        order.push(top.value);
        path.length--;
      } else if (!seen.has(value)) {
        seen.add(value);
        path.push(
          Object.freeze({ value, inputs: value.prev[Symbol.iterator]() }),
        );
      }
    }
    return Object.freeze(order) as Order;
  }
}

Object.freeze(Order.prototype);
Object.freeze(Order);

export const topologicalOrder: (root: Value) => Value[] = Object.freeze(
  (root: Value) => Order.behind(root),
);

export const backward: (root: Value) => void = Object.freeze(
  (root: Value) => {
    const order = Order.behind(root);
    root.grad = 1;
    for (const value of order.backwards()) value.backwardStep();
  },
);
