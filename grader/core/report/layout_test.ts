import { assertEquals } from "@std/assert";
import {
  inOneLine,
  printable,
  shorten,
  shortenAtBorders,
  shortenMiddle,
  wrap,
} from "./layout.ts";

Deno.test("wrap() breaks text at spaces", () => {
  assertEquals(wrap("one two three", 7), ["one two", "three"]);
});

Deno.test("wrap() breaks a word that is too long anywhere", () => {
  assertEquals(wrap("a bcdefgh i", 3), ["a", "bcd", "efg", "h i"]);
});

Deno.test("wrap() breaks where it is told that a line is full", () => {
  const twice = (text: string) => 2 * text.length;
  assertEquals(wrap("ab cd", 5, twice), ["ab", "cd"]);
  assertEquals(wrap("你好吗 a", 4, twice), ["你好", "吗", "a"]);
});

Deno.test("wrap() never cuts a character in two", () => {
  assertEquals(wrap("a🔬🔬", 3), ["a🔬", "🔬"]);
});

Deno.test("wrap() returns no line for no text", () => {
  assertEquals(wrap("  ", 10), []);
});

Deno.test("shorten() marks that lines are left out", () => {
  assertEquals(shorten(["one", "two"], 2), ["one", "two"]);
  assertEquals(shorten(["one", "two", "three"], 2), ["one", "two …"]);
});

Deno.test("shortenMiddle() keeps the beginning and the end", () => {
  assertEquals(shortenMiddle("abcdefghij", 10), "abcdefghij");
  assertEquals(shortenMiddle("abcdefghijk", 9), "ab … hijk");
});

Deno.test("shortenAtBorders() leaves out whole statements", () => {
  const code = "a = new Value(2), b = add(a, a); c.grad = 5; c.backwardStep()";
  assertEquals(shortenAtBorders(code, 61), code);
  assertEquals(
    shortenAtBorders(code, 55),
    "a = new Value(2), … c.grad = 5; c.backwardStep()",
  );
  assertEquals(
    shortenAtBorders(code, 40),
    "a = new Value(2), … c.backwardStep()",
  );
  assertEquals(shortenAtBorders(code, 20).length <= 20, true);
  assertEquals(shortenAtBorders("f(1, 2, 3)", 9), "f( … , 3)");
});

Deno.test("printable() writes out characters that steer a terminal", () => {
  assertEquals(printable("\x1b[31mred"), "\\u{1b}[31mred");
  assertEquals(printable("\u202egnp"), "\\u{202e}gnp");
  assertEquals(printable("a\r\nb\tc\rd"), "a\nb  c\\u{d}d");
  assertEquals(printable("größer ≥ 1"), "größer ≥ 1");
});

Deno.test("printable() splits commands that steer a CI system", () => {
  assertEquals(printable("::error::gone"), ": :error: :gone");
  assertEquals(
    printable("see ##[group] and ##vso[x]"),
    "see # #[group] and # #vso[x]",
  );
  assertEquals(printable("#1: a ## heading"), "#1: a ## heading");
});

Deno.test("text from elsewhere fits into a sentence", () => {
  assertEquals(inOneLine("Ada"), '"Ada"');
  assertEquals(inOneLine("a\nb\x1b\ud800"), '"a\\nb\\u{1b}\ufffd"');
  assertEquals(inOneLine("🎉".repeat(100)).isWellFormed(), true);
  assertEquals(inOneLine("x".repeat(100)).length, 82);
});
