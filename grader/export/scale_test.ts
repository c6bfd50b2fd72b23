import { assertEquals, assertThrows } from "@std/assert";
import { CLASS, example, RIGHT, UNGRADED } from "./examples.ts";
import { scaleOf } from "./scale.ts";

Deno.test("what is ungraded is worth what it is worth to others", () => {
  for (const records of [CLASS, [UNGRADED]]) {
    const { maxPoints, exercises } = scaleOf(records);
    assertEquals(maxPoints, 100);
    assertEquals(exercises.map(({ maxPoints }) => maxPoints), [
      ...[8, 20, 16, 10, 8, 10, 16, 12],
    ]);
    assertEquals(exercises[2].checks.get("order"), 4);
  }
});

Deno.test("a part of the course has its own sum", () => {
  const some = { numbers: [2, 3] };
  assertEquals(scaleOf([example("a", some), example("b", some)]).maxPoints, 36);
});

Deno.test("records that do not fit together are refused, by name", () => {
  assertThrows(
    () => scaleOf([RIGHT, example("bob", { numbers: [1] })]),
    Error,
    "ada.json has the exercises 1, 2, 3, 4, 5, 6, 7, 8 and bob.json has 1:",
  );
  const dearer = example("bob", {
    differs: { "2/mul": { verdict: "wrong", maxPoints: 4 } },
  });
  assertThrows(
    () => scaleOf([RIGHT, dearer]),
    Error,
    '"mul" of exercise 2 is worth 3 in some records and 4 in bob.json',
  );
});
