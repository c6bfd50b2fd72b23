import { assertEquals } from "@std/assert";
import {
  add,
  backward,
  exp,
  mul,
  pow,
  sigmoid,
  tanh,
  Value,
} from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

/** The data and the slope of an operation at a number. */
function at(operation: (a: Value) => Value, x: number) {
  const a = new Value(x);
  const out = operation(a);
  backward(out);
  return { data: out.data, slope: a.grad };
}

Deno.test("every number of lesson 2", () => {
  const tanhAt = (x: number) => [at(tanh, x).data, at(tanh, x).slope] as const;
  const z = add(add(mul(0.3, 0.5), mul(0.4, 0.8)), 0.1);
  const h1 = sigmoid(z);
  const dz = at(sigmoid, z.data).slope;
  const { data, slope } = at(sigmoid, 2);
  const inverse = at((a) => pow(a, -1), 4);
  assertEquals(at((a) => mul(a, a), 3).slope, 6);
  assertEquals(at((a) => add(a, a), 3).slope, 2);
  assertEquals(at((a) => pow(a, 3), 2).slope, 12);
  assertEquals(2 ^ 3, 1);
  assertEquals(Number.isFinite(Math.exp(709)), true);
  assertEquals(Math.exp(710), Infinity);
  assertEquals(
    faultsInNumbers(readLesson("02_ops"), {
      given: [
        ...[0.001, 3.001, 2.001, 4.001, 1000, 100, 0.01, 101, 1.01],
        ...[0.5, 0.501, 0.3, 0.4, 0.1, 0.8, 710],
      ],
      computed: {
        z: z.data,
        parts: [0.15, 0.32],
        h1: h1.data,
        dz,
        inverse: [inverse.data, inverse.slope],
        inverseLess: inverse.data - pow(4.001, -1).data,
        square: 3.001 ** 2,
        cubeMore: 0.012,
        moves: [2 * 0.001, 3 * 0.001],
        sigmoid: [data, 1 - data, slope],
        tanhOf1: tanh(1).data,
        tanhAt: [tanh(0.5).data, tanh(0.501).data],
        tanhMore: tanh(0.501).data - tanh(0.5).data,
        tanhSlope: at(tanh, 0.5).slope,
        e: [Math.E, exp(2).data],
        expMore: exp(2.001).data - exp(2).data,
      },
      lines: [
        ["the 3 rises by", 0.001],
        ["out rises by", 0.002],
        ["L rises by", 0.01],
        [" -5     ", ...tanhAt(-5)],
        ["  0     ", ...tanhAt(0)],
        ["0.5     ", ...tanhAt(0.5)],
        ["  5     ", ...tanhAt(5)],
        ["rise by 0.002 or by", 0.003],
        ["e^2.001 =", exp(2.001).data],
      ],
    }),
    [],
  );
});
