import { assertEquals } from "@std/assert";
import { shortName } from "./short_name.ts";

Deno.test("a title becomes a name that is the same everywhere", () => {
  assertEquals(shortName("Homework 2", "_"), "homework_2");
  assertEquals(shortName("Übungsblatt  3: Los!", "-"), "ubungsblatt-3-los");
  assertEquals(shortName("-- 7-8 --", "_"), "7_8");
  for (const none of ["", "宿題", "🍨", "x"]) {
    assertEquals(shortName(none, "_"), "homework");
  }
});
