import { assert, assertEquals } from "@std/assert";
import type { Observation } from "../probes/recorder.ts";
import { close, firstDifference } from "./compare.ts";

function seen(
  what: string,
  value: number | string,
  tolerance?: number,
): Observation {
  return { tried: "", what, value, terms: { tolerance } };
}

Deno.test("numbers are close absolutely below 1 and relatively above", () => {
  assert(close(0.5, 0.5 + 1e-10, 1e-9));
  assert(!close(0.5, 0.5 + 1e-8, 1e-9));
  assert(close(1e6, 1e6 + 1e-4, 1e-9));
  assert(!close(1e6, 1e6 + 1, 1e-9));
});

Deno.test("NaN and the infinities are results like others", () => {
  assert(close(NaN, NaN, 1e-9));
  assert(close(Infinity, Infinity, 1e-9));
  assert(!close(Infinity, -Infinity, 1e-9));
  assert(!close(Infinity, 1e300, 1e-9));
  assert(!close(1, NaN, 1e-9));
  assert(!close(NaN, 1, 1e-9));
});

Deno.test("0 and -0 are the same number", () => {
  assert(close(0, -0, 1e-9));
});

Deno.test("no difference", () => {
  const all = [seen("a", 1), seen("b", "two")];
  assertEquals(firstDifference(all, all), undefined);
});

Deno.test("the first of several differences", () => {
  const expected = [seen("a", 1), seen("b", 2), seen("c", 3)];
  const got = [seen("a", 1), seen("b", 5), seen("c", 7)];
  assertEquals(firstDifference(expected, got), {
    expected: expected[1],
    got: got[1],
  });
});

Deno.test("a text is not a number", () => {
  const expected = [seen("a", 1)];
  const got = [seen("a", "1")];
  assertEquals(firstDifference(expected, got)?.got, got[0]);
});

Deno.test("the reference's tolerance counts, not the submission's", () => {
  assertEquals(
    firstDifference([seen("a", 1, 0.1)], [seen("a", 1.05)]),
    undefined,
  );
  const got = [seen("a", 1.05, 0.1)];
  assertEquals(firstDifference([seen("a", 1)], got)?.got, got[0]);
});

Deno.test("an answer to another question is a difference", () => {
  const expected = [seen("a", 1)];
  assertEquals(
    firstDifference(expected, [seen("b", 1)])?.expected,
    expected[0],
  );
});

Deno.test("too few and too many answers are differences", () => {
  const one = [seen("a", 1)];
  const two = [seen("a", 1), seen("b", 2)];
  assertEquals(firstDifference(two, one)?.got, undefined);
  assertEquals(firstDifference(one, two)?.got, two[1]);
});
