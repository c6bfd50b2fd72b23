import { assertEquals } from "@std/assert";
import { tableOf } from "./table.ts";

Deno.test("tableOf() has a line for each kind, and one for all of a place", () => {
  const row = { place: "deno", differences: [] } as const;
  assertEquals(
    tableOf([
      { ...row, kind: "stubs", files: 9, equal: 9, sameWords: 9 },
      { ...row, kind: "solutions", files: 10, equal: 9, sameWords: 8 },
    ]),
    `place  what       files  equal  other  same words
deno   stubs          9      9      0           9
deno   solutions     10      9      0           8
deno   all           19     18      0          17`,
  );
});
