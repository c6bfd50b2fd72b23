import { assertEquals, assertThrows } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import {
  CLASS,
  example,
  RIGHT,
  UNGRADED,
} from "../../dev/testing/export_examples.ts";
import { scaleOf } from "./scale.ts";

Deno.test("scaleOf() takes what is ungraded for worth as much as to others", () => {
  for (const records of [CLASS, [UNGRADED]]) {
    const { maxPoints, exercises } = scaleOf(records, EDITION);
    assertEquals(maxPoints, 100);
    assertEquals(exercises.map(({ maxPoints }) => maxPoints), [
      ...[8, 20, 16, 10, 8, 10, 16, 12],
    ]);
    assertEquals(exercises[2].checks.get("order"), 4);
  }
});

Deno.test("scaleOf() sums up a part of the course", () => {
  const some = { numbers: [2, 3] };
  assertEquals(
    scaleOf([example("a", some), example("b", some)], EDITION).maxPoints,
    36,
  );
});

Deno.test("scaleOf() refuses records that do not fit together, by name", () => {
  assertThrows(
    () => scaleOf([RIGHT, example("bob", { numbers: [1] })], EDITION),
    Error,
    "ada.json has the exercises 1, 2, 3, 4, 5, 6, 7, 8 and bob.json has 1:",
  );
  const dearer = example("bob", {
    differs: { "2/mul": { verdict: "wrong", maxPoints: 4 } },
  });
  assertThrows(
    () => scaleOf([RIGHT, dearer], EDITION),
    Error,
    '"mul" of exercise 2 is worth 3 in some records and 4 in bob.json',
  );
});
