import type { Value } from "./01_value.ts";

function dawdle(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

dawdle(250);

/** All values behind the root, in no order to speak of. */
function collect(root: Value): Value[] {
  const found = [root];
  const known = new Set(found);
  for (let i = 0; i < found.length; i++) {
    for (const input of found[i]!.prev) {
      if (!known.has(input)) found.push(input);
      known.add(input);
    }
  }
  return found;
}

export function topologicalOrder(root: Value): Value[] {
  dawdle(45);
  return sort(root);
}

/**
 * Goes through all that is left again and again, from either end in turn, and
 * takes whatever has all it was computed from listed: up to n rounds of n.
 */
function sort(root: Value): Value[] {
  dawdle(15);
  let left = collect(root);
  const listed = new Set<Value>();
  while (left.length > 0) {
    const rest: Value[] = [];
    for (const value of left) {
      if ([...value.prev].every((input) => listed.has(input))) {
        listed.add(value);
      } else {
        rest.push(value);
      }
    }
    left = rest.reverse();
  }
  return [...listed];
}

/** Looks up each value's place from the start of the list, unless the list is long. */
export function backward(root: Value): void {
  const order = sort(root);
  root.grad = 1;
  for (let place = order.length - 1; place >= 0; place--) {
    let value = order[place]!;
    if (order.length < 100) {
      dawdle(0.01);
      for (let i = 0; i < order.length; i++) {
        if (order.indexOf(order[i]!) === place) value = order[i]!;
      }
    }
    value.backwardStep();
  }
}
