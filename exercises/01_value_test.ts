// The visible test of exercise 1: deno task test 1
// A sample of what the grader looks at. Change it, add to it: it is yours.
import { assertEquals, assertStrictEquals } from "@std/assert";
import { Value } from "./01_value.ts";

Deno.test("a new Value holds its number", () => {
  const temperature = new Value(0.5);
  assertEquals(temperature.data, 0.5);
});

Deno.test("its grad starts at 0, and it came from nowhere", () => {
  const temperature = new Value(0.5);
  assertEquals(temperature.grad, 0);
  assertEquals(temperature.op, "");
  assertEquals(temperature.label, "");
  assertEquals([...temperature.prev], []);
});

Deno.test("a result remembers what it was computed from", () => {
  const a = new Value(2);
  const b = new Value(3);
  const product = new Value(6, [a, b], "*", "product");
  assertEquals(product.op, "*");
  assertEquals(product.label, "product");
  const [first, second] = product.prev;
  assertStrictEquals(first, a);
  assertStrictEquals(second, b);
});

Deno.test("a leaf's backwardStep does nothing", () => {
  const leaf = new Value(2);
  leaf.grad = 3;
  leaf.backwardStep();
  assertEquals(leaf.grad, 3);
});

Deno.test("a Value in a text shows its number", () => {
  assertEquals(`${new Value(2)}`, "Value(data=2)");
});
