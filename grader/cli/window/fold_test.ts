import { assertEquals } from "@std/assert";
import { fold } from "./fold.ts";
import { widthOf } from "../../kit/display_width.ts";

Deno.test("a line that fits stays as it is", () => {
  assertEquals(fold(["  a  b", ""], 6), ["  a  b", ""]);
});

Deno.test("a line that is too wide goes on as far in as it began", () => {
  assertEquals(fold(["  one two three"], 10), ["  one two", "  three"]);
  assertEquals(fold(["  Got:  one two three"], 17), [
    "  Got:  one two",
    "        three",
  ]);
  assertEquals(fold(["abcdefghij k"], 4), ["abcd", "efgh", "ij k"]);
});

Deno.test("fold() breaks wide characters where the window ends, and loses none", () => {
  assertEquals(fold(["你好你好 k"], 4), ["你好", "你好", "k"]);
  assertEquals(fold(["  你好你"], 5), ["  你", "  好", "  你"]);
  assertEquals(fold(["你好"], 1), ["你", "好"]);
});

Deno.test("colours take no room, and go on in the next line", () => {
  const red = "\x1b[31mone two\x1b[39m";
  assertEquals(widthOf(red), 7);
  assertEquals(fold([red], 7), [red]);
  assertEquals(fold([red], 5), ["\x1b[31mone", "two\x1b[39m"]);
});

Deno.test("a command goes on at the margin, so that it can be copied", () => {
  assertEquals(fold(['Read: deno task lesson 2 "Powers"'], 24), [
    "Read: deno task lesson 2",
    '"Powers"',
  ]);
});

Deno.test("the columns of a table stand closer before a row is broken", () => {
  assertEquals(fold(["  1  value       pass       8 of 8"], 24), [
    "  1  value  pass  8 of 8",
  ]);
  assertEquals(fold(["     neuron      wrong        0 of 1  (fix it)"], 27), [
    "     neuron  wrong  0 of 1",
    "     (fix it)",
  ]);
});

Deno.test("a line of a comparison keeps its indentation, and goes on below itself", () => {
  assertEquals(fold(["+     throw new TypeError(x);"], 24), [
    "+     throw new",
    "      TypeError(x);",
  ]);
});
