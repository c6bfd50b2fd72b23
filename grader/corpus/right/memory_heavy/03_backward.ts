import type { Value } from "./01_value.ts";

const MiB = 2 ** 20;

/** Grows when it has to; most of it is never needed, all of it is written to. */
const buffer = new ArrayBuffer(2 * MiB, { maxByteLength: 16 * MiB });
buffer.resize(16 * MiB);
const places = new Int32Array(buffer);
for (let i = 0; i < places.length; i++) places[i] = i;

/** All orders that were ever found, and the gradients after every backward. */
const orders: Value[][] = [];
const gradients: Float64Array[] = [];

export function topologicalOrder(root: Value): Value[] {
  const order: Value[] = [];
  const done = new Map<Value, number>();
  const open: Value[] = [root];
  const looks: string[] = []; // what was looked at, in words
  while (open.length > 0) {
    const value = open[open.length - 1]!;
    looks.push(`${value.op} ${value.data}`);
    if (done.has(value)) {
      open.pop();
      continue;
    }
    const missing = [...value.prev].filter((input) => !done.has(input));
    if (missing.length === 0) {
      places[order.length % places.length] = done.size;
      done.set(value, order.push(value));
      open.pop();
    } else {
      open.push(...missing);
    }
  }
  orders.push(order, order.slice(), order.toReversed());
  return order.slice();
}

export function backward(root: Value): void {
  const order = topologicalOrder(root);
  root.grad = 1;
  for (const value of order.toReversed()) value.backwardStep();
  gradients.push(Float64Array.from(order, (value) => value.grad));
}
