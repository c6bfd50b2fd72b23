import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { compute } from "./arithmetic.ts";

Deno.test("a formula is worked out as one reads it", () => {
  for (
    const [formula, result] of [
      ["0.5 + 2 * 3", 6.5],
      ["-2^2", -4],
      ["2^-1", 0.5],
      ["2^3^2", 512],
      ["(2 - 5) * -1", 3],
      ["8 / 4 / 2", 1],
      ["5 - 2 - 1", 2],
      ["3**2", 9],
    ] as const
  ) assertEquals(compute(formula), result, formula);
});

Deno.test("names and functions are known", () => {
  assertAlmostEquals(compute("1 / (1 + e^-z)", { z: 0.57 }), 0.638763, 1e-6);
  assertEquals(compute("tanh(2*x - 3)", { x: 1.5 }), 0);
  assertEquals(compute("sigmoid(0) + cos(0)"), 1.5);
});

Deno.test("no formula, no number", () => {
  for (const formula of ["", "2 +", "2 3", "(2", "x", "toString", "tanh"]) {
    assertThrows(() => compute(formula), SyntaxError);
  }
});
