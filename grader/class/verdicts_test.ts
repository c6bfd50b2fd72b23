import { assert, assertEquals } from "@std/assert";
import { ENDED, signOf, VERDICTS } from "./verdicts.ts";

Deno.test("every verdict is listed once, a pass first, the grader's fault last", () => {
  assertEquals(VERDICTS.length, 12);
  assertEquals(new Set(VERDICTS).size, 12);
  assertEquals([VERDICTS[0], VERDICTS.at(-1)], ["pass", "ungraded"]);
  assert(ENDED.every((verdict) => VERDICTS.includes(verdict)));
});

Deno.test("a pass and the grader's fault have signs of their own", () => {
  for (const [verdict, sign] of [["pass", "✓"], ["ungraded", "?"]] as const) {
    assertEquals(
      VERDICTS.filter((one) => signOf(one) === sign),
      [verdict],
    );
  }
  assert(VERDICTS.every((verdict) => [...signOf(verdict)].length === 1));
});
