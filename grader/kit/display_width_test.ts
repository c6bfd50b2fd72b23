import { assertEquals } from "@std/assert";
import { between, padTo, widthOf } from "./display_width.ts";

Deno.test("widthOf() counts columns: two for a wide character, none for an accent or a colour", () => {
  assertEquals(widthOf("add"), 3);
  assertEquals(widthOf("你好"), 4);
  assertEquals(widthOf("안녕, かな"), 10);
  assertEquals(widthOf("e\u0301a\u0300"), 2);
  assertEquals(widthOf("🔬 ok"), 5);
  assertEquals(widthOf("Größe → Δ"), 9);
  assertEquals(widthOf("\x1b[31m你\x1b[39m"), 2);
});

Deno.test("padTo() makes texts equally wide", () => {
  assertEquals(padTo(6, "你好"), "你好  ");
  assertEquals(padTo(6, "add"), "add   ");
  assertEquals(padTo(2, "你好"), "你好");
});

Deno.test("between() shows no half of a wide character", () => {
  const text = "a你\x1b[31m好b";
  assertEquals(between(0, 3, text), "a你\x1b[31m");
  assertEquals(between(0, 4, text), "a你\x1b[31m");
  assertEquals(between(2, 6, text), " \x1b[31m好b");
});
