import type { Value } from "./01_value.ts";

/** A value is unseen, then open while what it was computed from is being listed, then listed. */
type State = "unseen" | "open" | "listed";

function stateOf(value: Value, states: ReadonlyMap<Value, State>): State {
  return states.get(value) ?? "unseen";
}

function requireRoot(root: Value, where: string): void {
  if (
    typeof root !== "object" || root === null ||
    typeof root.prev?.[Symbol.iterator] !== "function"
  ) {
    throw new TypeError(`${where}: the root must be a Value`);
  }
}

function listFrom(root: Value): readonly Value[] {
  const states: Map<Value, State> = new Map<Value, State>();
  const listed: Value[] = [];
  const stack: Value[] = [root];

  while (stack.length > 0) {
    const value: Value = stack[stack.length - 1] as Value;
    switch (stateOf(value, states)) {
      case "unseen": {
        // It stays on the stack, below what it was computed from, to be met again.
        states.set(value, "open");
        for (const earlier of value.prev) {
          switch (stateOf(earlier, states)) {
            case "unseen":
              stack.push(earlier);
              break;
            case "open":
              throw new Error(`${earlier.toString()} was computed from itself`);
            case "listed":
              break;
          }
        }
        break;
      }
      case "open": {
        states.set(value, "listed");
        listed.push(value);
        stack.pop();
        break;
      }
      case "listed": {
        // It was on the stack twice; the other one came first.
        stack.pop();
        break;
      }
    }
  }
  return Object.freeze(listed);
}

export function topologicalOrder(root: Value): Value[] {
  requireRoot(root, "topologicalOrder");
  return listFrom(root).slice();
}

export function backward(root: Value): void {
  requireRoot(root, "backward");
  const order: readonly Value[] = listFrom(root);
  root.grad = 1;
  for (let position: number = order.length - 1; position >= 0; position -= 1) {
    const value: Value = order[position] as Value;
    value.backwardStep();
  }
}
