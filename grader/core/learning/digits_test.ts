import { assertEquals } from "@std/assert";
import { readKit } from "../../kit/workspace.ts";
import {
  DARKEST,
  inputsOf,
  LEARNT_FROM,
  packDigits,
  PIXELS,
  ranked,
  targetsOf,
  unpackDigits,
} from "./digits.ts";

const PACKED = readKit("grader/core/learning/digits.txt");

Deno.test("the packed digits are 1,797 images of 64 pixels, in less than 100 kB", () => {
  const digits = unpackDigits(PACKED);
  assertEquals(digits.length, 1797);
  assertEquals(digits.length - LEARNT_FROM, 297);
  assertEquals(
    digits.filter(({ pixels, digit }) =>
      pixels.length !== PIXELS || !(digit >= 0 && digit <= 9) ||
      pixels.some((level) => !(level >= 0 && level <= DARKEST))
    ),
    [],
  );
  assertEquals(new Set(digits.map(({ digit }) => digit)).size, 10);
  assertEquals(packDigits(digits), PACKED);
  assertEquals(new TextEncoder().encode(PACKED).length < 100_000, true);
});

Deno.test("packing keeps long runs of paper and of ink", () => {
  const digits = [
    { digit: 3, pixels: new Array(PIXELS).fill(0) },
    { digit: 7, pixels: new Array(PIXELS).fill(DARKEST) },
    { digit: 0, pixels: Array.from({ length: PIXELS }, (_, i) => i % 17) },
  ];
  assertEquals(unpackDigits(packDigits(digits)), digits);
});

Deno.test("a digit becomes inputs around 0, and its target alone is 1", () => {
  assertEquals(inputsOf([0, 8, 16]), [-0.6, 0.4, 1.4]);
  assertEquals(targetsOf(2), [-1, -1, 1, -1, -1, -1, -1, -1, -1, -1]);
  assertEquals(ranked([0.1, 0.9, -1, 0.5]), [1, 3, 0, 2]);
});
