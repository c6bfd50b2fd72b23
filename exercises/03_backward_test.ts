// The visible test of exercise 3: deno task test 3
// A sample of what the grader looks at. Change it, add to it: it is yours.
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";
import { backward, topologicalOrder } from "./03_backward.ts";

Deno.test("the order of a leaf is the leaf", () => {
  const a = new Value(2);
  assertEquals(topologicalOrder(a).length, 1);
  assert(topologicalOrder(a)[0] === a);
});

Deno.test("inputs come before what is computed from them", () => {
  const a = new Value(2);
  const double = add(a, a);
  const product = mul(double, a);
  const order = topologicalOrder(product);
  assertEquals(order.length, 3);
  assert(order[0] === a);
  assert(order[1] === double);
  assert(order[2] === product);
});

Deno.test("the slope of a value with respect to itself is 1", () => {
  const a = new Value(2);
  backward(a);
  assertEquals(a.grad, 1);
});

Deno.test("a product: each factor gets the other one", () => {
  const a = new Value(2);
  const b = new Value(-3);
  backward(mul(a, b));
  assertEquals(a.grad, -3);
  assertEquals(b.grad, 2);
});

Deno.test("slopes multiply along a chain", () => {
  const a = new Value(2);
  backward(mul(3, mul(5, a)));
  assertEquals(a.grad, 15);
});

Deno.test("a value used twice hears from both before it speaks", () => {
  // (a*b) is used directly and through tanh, in either order.
  for (const swap of [false, true]) {
    const a = new Value(0.5);
    const b = new Value(2);
    const p = mul(a, b);
    const r = tanh(p);
    backward(swap ? add(p, r) : add(r, p));
    assertAlmostEquals(p.grad, 1.41997434);
    assertAlmostEquals(a.grad, 2.83994868);
  }
});

Deno.test("nudging agrees", () => {
  const result = (x: number) => {
    const a = new Value(x);
    return { a, out: mul(3, add(a, tanh(mul(a, a)))) };
  };
  const { a, out } = result(0.7);
  backward(out);
  const h = 1e-5;
  const slope = (result(0.7 + h).out.data - result(0.7 - h).out.data) / (2 * h);
  assertAlmostEquals(a.grad, slope, 1e-6);
});
