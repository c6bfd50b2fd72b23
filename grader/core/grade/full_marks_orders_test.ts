import { assertEquals } from "@std/assert";
import { exercise, REFERENCE } from "../../dev/testing/edition.ts";
import { Grader } from "../../dev/mutants/grade.ts";

const BACKWARD = `
export function backward(root: Value): void {
  root.grad = 1;
  for (const value of topologicalOrder(root).reverse()) value.backwardStep();
}
`;

/** Wrong orders, found another way than ours, that once got full marks. */
const ORDERS: [what: string, text: string][] = [
  [
    "visited in an object whose keys are the values' texts",
    `import type { Value } from "./01_value.ts";
export function topologicalOrder(root: Value): Value[] {
  const order: Value[] = [];
  const seen: any = {};
  function visit(value: Value) {
    if (seen[value as any]) return;
    seen[value as any] = true;
    for (const input of value.prev) visit(input);
    order.push(value);
  }
  visit(root);
  return order;
}`,
  ],
  ...["pop", "shift"].map((next): [string, string] => [
    `uses counted once an operation, taken off once an operand (${next})`,
    `import type { Value } from "./01_value.ts";
export function topologicalOrder(root: Value): Value[] {
  const uses = new Map<Value, number>([[root, 0]]);
  for (const value of uses.keys()) {
    for (const input of new Set(value.prev)) {
      uses.set(input, (uses.get(input) ?? 0) + 1);
    }
  }
  const order: Value[] = [];
  const ready = [root];
  while (ready.length > 0) {
    const value = ready.${next}()!;
    order.unshift(value);
    for (const input of value.prev) {
      uses.set(input, uses.get(input)! - 1);
      if (uses.get(input) === 0) ready.push(input);
    }
  }
  return order;
}`,
  ]),
];

Deno.test("an order that is wrong for values used twice loses points with every seed", async () => {
  const grader = new Grader(exercise(3), REFERENCE, [1, 2, 3]);
  try {
    for (const [what, text] of ORDERS) {
      for (const outcomes of await grader.grade(text + BACKWARD)) {
        assertEquals(outcomes[0], "wrong", what);
      }
    }
  } finally {
    await grader.stop();
  }
});
