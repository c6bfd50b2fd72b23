import { assertEquals } from "@std/assert";
import {
  count,
  cut,
  linesOf,
  momentOf,
  nameOf,
  oneLine,
  visible,
} from "./shown_text.ts";

Deno.test("oneLine() shows hidden characters", () => {
  assertEquals(oneLine("a\nb\u202ec\x1bd"), "a\\u{a}b\\u{202e}c\\u{1b}d");
});

Deno.test("oneLine() does not heap marks on a letter", () => {
  assertEquals(oneLine(`Z${"\u0333".repeat(9)}o`), `Z${"\u0333".repeat(4)}…o`);
  assertEquals(oneLine("Nguye\u0302\u0303n"), "Nguye\u0302\u0303n");
});

Deno.test("nameOf() is the name, otherwise the id", () => {
  assertEquals(nameOf({ id: "7", name: "Ana" }), "Ana");
  assertEquals(nameOf({ id: "7" }), "7");
  assertEquals(nameOf({ id: "7", name: " " }), "7");
});

Deno.test("visible() keeps the joiners a name is spelled with, and no other hidden character", () => {
  const name = "علی\u200cرضا 👩\u200d💻";
  assertEquals(visible(name), name);
  assertEquals(
    visible("\u200cAna\u200d \u202eB\u200c\u200cC\n"),
    "\\u{200c}Ana\\u{200d} \\u{202e}B\\u{200c}\\u{200c}C\\u{a}",
  );
});

Deno.test("linesOf() counts lines that are too many, and cuts long ones", () => {
  assertEquals(linesOf("a\r\nb\n\n", 2, 9), ["a", "b"]);
  assertEquals(linesOf("a\nb\nc", 2, 9), ["a", "b", "… and 1 more line"]);
  assertEquals(linesOf("a\nb\nc", 1, 9), ["a", "… and 2 more lines"]);
  assertEquals(linesOf("abcdefghij\nk", 2, 9), ["abcdefg …", "k"]);
});

Deno.test("cut() cuts no character in two", () => {
  assertEquals(cut("😀😀😀", 3), "😀😀😀");
  assertEquals(cut("😀😀😀😀", 3), "😀 …");
  assertEquals(cut("x".repeat(1_000_000), 4), "xx …");
});

Deno.test("momentOf() gives a time to the minute, and other text as it is", () => {
  assertEquals(momentOf("2026-03-01T12:34:56.789Z"), "2026-03-01 12:34 UTC");
  assertEquals(momentOf("2026-03-01T12:34Z"), "2026-03-01 12:34 UTC");
  assertEquals(
    momentOf("2026-03-01T12:34:56+02:00"),
    "2026-03-01T12:34:56+02:00",
  );
  assertEquals(momentOf("yesterday\n"), "yesterday\\u{a}");
});

Deno.test("count() gives one of something no plural", () => {
  assertEquals(count(1, "student"), "1 student");
  assertEquals(count(0, "student"), "0 students");
  assertEquals(count(2, "passes", "pass"), "2 pass");
});
