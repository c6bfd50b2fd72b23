import { assert, assertEquals } from "@std/assert";
import { type Hidden, hide, recognise } from "./hidden_number.ts";

/** Which of some numbers are taken for the hidden one. */
async function accepted(
  hidden: Hidden,
  numbers: readonly number[],
): Promise<number[]> {
  const all = await Promise.all(
    numbers.map((number) => recognise(hidden, number)),
  );
  return numbers.filter((_, i) => all[i]);
}

Deno.test("a number is recognised within its tolerance, with any number of decimals", async () => {
  const hidden = await hide(0.6388, 0.9e-4, "y1");
  assertEquals(
    await accepted(hidden, [
      ...[0.6387, 0.63872, 0.638763, 0.6388, 0.63885, 0.6389, 0.639],
      ...[-0.6388, 6.388, NaN, Infinity],
    ]),
    [0.63872, 0.638763, 0.6388, 0.63885],
  );
  const negative = await hide(-0.0014, 1.1e-4, "dw1");
  assertEquals(
    await accepted(negative, [-0.0016, -0.0014, -0.0013451, -0.0013, 0.0014]),
    [-0.0014, -0.0013451, -0.0013],
  );
});

Deno.test("a computed number is recognised however it was rounded", async () => {
  for (const value of [0.1 + 0.2, -1 / 3, 12.5, 0, 1e-12]) {
    const hidden = await hide(value, 1e-9, "w1");
    assertEquals(
      await accepted(hidden, [value, value + 1e-10, value - 1e-10]),
      [value, value + 1e-10, value - 1e-10],
    );
    assertEquals(await accepted(hidden, [value + 1e-6, value - 1e-6]), []);
  }
});

Deno.test("a mistaken number is recognised as it is written, with four decimals", async () => {
  const hidden = await hide(0.0296, 0.9e-4, "dw5", true);
  assertEquals(await accepted(hidden, [0.0295, 0.0296, 0.0297]), [0.0296]);
});

Deno.test("a hidden number cannot be read, and the same number looks different each time", async () => {
  const [a, b] = [await hide(0.5, 1e-4, "a"), await hide(0.5, 1e-4, "b")];
  assert(!JSON.stringify(a).includes("0.5"));
  assert(a.accepted.every((one) => !b.accepted.includes(one)));
  assertEquals(a.accepted, a.accepted.toSorted());
});
