import { assertEquals } from "@std/assert";
import { widthOf } from "../../kit/display_width.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";

Deno.test("class shows results below each other, whatever the names are written in", async () => {
  using small = SmallClass.of({
    "class/adam/01_value.ts": "",
    "class/王小明/01_value.ts": "",
  });
  const { out, err } = await small.run("class", ["class", "--out", "out"]);
  const ends = out.split("\n").flatMap((line) =>
    line.match(/^(?:adam|王小明) .*\d\/\d+/)?.[0] ?? []
  );
  assertEquals(ends.length, 2, out + err);
  assertEquals(widthOf(ends[0]), widthOf(ends[1]));
});
