import { assertEquals } from "@std/assert";
import { compileFile } from "./compile_file.ts";
import { withExportLists } from "./export_lists.ts";

/** What a file exports. */
async function exportsOf(text: string): Promise<Record<string, unknown>> {
  const exports = {};
  const { code } = compileFile("01_a.ts", text);
  await new Function(
    "exports",
    `"use strict"; return (async () => {${code}\n})();`,
  )(exports);
  return exports;
}

Deno.test("every variable of one statement is exported", async () => {
  const text =
    `export var a = [1, 2].length, b = "x, y = 3", c = Math.max(1, 2);
export let d: number = 1, e: Map<string, number> = new Map(),
  f = (x: number, y = 2) => x + y
export const g = 7
var h = 1, i = 2;
e.set("k", 5); d = 9;
`;
  const { a, b, c, d, e, f, g, ...others } = await exportsOf(text);
  assertEquals({ a, b, c, d, g }, { a: 2, b: "x, y = 3", c: 2, d: 9, g: 7 });
  assertEquals((e as Map<string, number>).get("k"), 5);
  assertEquals((f as (x: number) => number)(1), 3);
  assertEquals(others, {});
});

Deno.test("withExportLists() leaves everything in its place, and other files alone", () => {
  const text = "export let a = 1,\n  b = 2;\n";
  const changed = withExportLists(text);
  assertEquals(changed.slice(0, text.length), text.replace("export", "      "));
  const plain =
    "export const a = [1, 2];\nexport const b = (x = 1, y = 2) => x;\n";
  assertEquals(withExportLists(plain), plain);
});
