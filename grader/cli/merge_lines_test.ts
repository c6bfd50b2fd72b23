import { assertEquals } from "@std/assert";
import { mergeLines } from "./merge_lines.ts";

const merged = (yours: string, ours: string) =>
  mergeLines([...yours], [...ours]).map(({ of, line }) =>
    (of === "both" ? "" : of === "yours" ? "-" : "+") + line
  ).join(" ");

Deno.test("mergeLines() has what is common once, and theirs before ours", () => {
  assertEquals(merged("abc", "abc"), "a b c");
  assertEquals(merged("axc", "ayc"), "a -x +y c");
  assertEquals(merged("", "ab"), "+a +b");
  assertEquals(merged("abd", "bcd"), "-a b +c d");
});
