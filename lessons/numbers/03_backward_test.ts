import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { add, backward, mul, pow, sigmoid, sub, Value } from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

/** The diamond, and what x gets when its values speak in an order. */
function diamond(order: string): number {
  const x = new Value(2);
  const p = mul(5, x), b = mul(3, p), c = mul(4, p), r = add(b, c);
  r.grad = 1;
  const values: Record<string, Value> = { x, p, b, c, r };
  for (const name of order) values[name].backwardStep();
  return x.grad;
}

Deno.test("what x gets in each order that lesson 3 tries", () => {
  assertEquals(diamond("rbpc"), 15);
  assertEquals(diamond("rbpcp"), 50);
  assertEquals(diamond("rbcp"), 35);
  assertEquals(diamond("rbpxc"), 15);
  for (const swap of [false, true]) {
    const x = new Value(2);
    const p = mul(5, x), q = mul(3, p), r = swap ? add(q, p) : add(p, q);
    r.grad = 1;
    for (const one of swap ? [r, q, p] : [r, p, q]) one.backwardStep();
    assertEquals(x.grad, swap ? 20 : 5);
  }
  const x = new Value(2);
  const r = mul(3, mul(5, x));
  backward(r);
  backward(r);
  assertEquals(x.grad, 45);
});

Deno.test("lesson 3 ends with the slopes that lesson 0 found by hand", () => {
  const [w1, w2, b1] = [0.3, 0.4, 0.1].map((data) => new Value(data));
  const h1 = sigmoid(add(add(mul(w1, 0.5), mul(w2, 0.8)), b1));
  backward(pow(sub(h1, 0.9), 2));
  const [by, there] = ["00_introduction", "03_backward"].map(readLesson);
  for (const [name, { grad }] of Object.entries({ w1, w2, b1 })) {
    assertMatch(by, new RegExp(`dL/d${name} = .*= +${grad.toFixed(6)}\n`));
    assertStringIncludes(there, `dL/d${name} = ${grad.toFixed(6)}\n`);
  }
});

Deno.test("every number of lesson 3", () => {
  const [w1, w2, b1, x1, x2] = [0.3, 0.4, 0.1, 0.5, 0.8]
    .map((data) => new Value(data));
  const z = add(add(mul(w1, x1), mul(w2, x2)), b1);
  const h1 = sigmoid(z);
  backward(h1);
  const cube = (x: number) => pow(x, 3).data;
  const tiny = 1e-16;
  assertEquals(cube(2 + tiny) - cube(2 - tiny), 0);
  assert(2 + tiny === 2);
  assert(2 ** 30 > 1e9, "over a billion paths");
  assertEquals(30 * 3, 90);
  assertEquals(diamond("rbcp") * 0.001 + 70, 70.035);
  assertEquals(
    faultsInNumbers(readLesson("03_backward"), {
      given: [
        ...[0.001, 2.001, 1.999, 0.002, 2, 20, 0.5, 0.8, 0.3, 0.4, 0.1],
        ...[10_000, 100_000, 16],
      ],
      computed: {
        nudged: [0.005, 0.015, 70, 70.035],
        orders: [15, 50, 35, 20, 45],
        doubled: 2 * 15,
        paths: 30 * 3,
        summed: 13,
        cubes: [cube(2.001), cube(1.999)],
        h1: [h1.data, 1 - h1.data],
        grads: [w1, w2, b1, x1, x2].map(({ grad }) => grad),
      },
    }),
    [],
  );
});
