import { assert, assertEquals } from "@std/assert";
import { ENDED, signOf, VERDICTS } from "./verdicts.ts";

Deno.test("VERDICTS lists every verdict once, a pass first, the grader's fault last", () => {
  assertEquals(VERDICTS.length, 12);
  assertEquals(new Set(VERDICTS).size, 12);
  assertEquals([VERDICTS[0], VERDICTS.at(-1)], ["pass", "ungraded"]);
  assert(ENDED.every((verdict) => VERDICTS.includes(verdict)));
});

Deno.test("signOf() has signs of their own for a pass and for the grader's fault", () => {
  for (const [verdict, sign] of [["pass", "✓"], ["ungraded", "?"]] as const) {
    assertEquals(
      VERDICTS.filter((one) => signOf(one) === sign),
      [verdict],
    );
  }
  assert(VERDICTS.every((verdict) => [...signOf(verdict)].length === 1));
});
