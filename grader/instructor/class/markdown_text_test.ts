import { assert, assertEquals } from "@std/assert";
import { codeBlock, codeSpan, prose } from "./markdown_text.ts";

Deno.test("codeSpan() keeps its text, grave accents too", () => {
  assertEquals(codeSpan("a * b"), "`a * b`");
  assertEquals(codeSpan("a`b``c"), "```a`b``c```");
  assertEquals(codeSpan("`"), "`` ` ``");
  assertEquals(codeSpan(" a"), "`  a `");
  assertEquals(codeSpan(""), "` `");
});

Deno.test("codeSpan() stays in its line", () => {
  assertEquals(codeSpan("a\n# b\u202e"), "`a\\u{a}# b\\u{202e}`");
});

Deno.test("codeBlock() cannot be ended from within", () => {
  assertEquals(codeBlock(["a", "  b"]), "```text\na\n  b\n```");
  assertEquals(codeBlock(["```", "<b>"]), "````text\n```\n<b>\n````");
  assertEquals(
    codeBlock(["a\n`````\r# b\x1b"]),
    "``````text\na\n`````\\u{d}# b\\u{1b}\n``````",
  );
});

Deno.test("prose() keeps code and drops line feeds", () => {
  assertEquals(
    prose("`mul` leaves\nout `out.grad`: alone"),
    "`mul` leaves out `out.grad`: alone",
  );
  assertEquals(prose("Ana López-Núñez, Dr. (7)"), "Ana López-Núñez, Dr. (7)");
  assertEquals(prose("between -0.5 and 12:30."), "between -0.5 and 12:30.");
});

Deno.test("prose() escapes what is special in Markdown or HTML", () => {
  assertEquals(
    prose("# n * a_b <b> [x](y) &lt; ~~z~~ {{u}} | \\"),
    "\\# n \\* a\\_b \\<b\\> \\[x\\](y) \\&lt; \\~\\~z\\~\\~ \\{\\{u\\}\\} \\| \\\\",
  );
  assertEquals(prose("a ` b"), "a \\` b");
  assertEquals(prose("a `` b"), "a  b");
});

Deno.test("prose() makes code of links, mentions and formulas", () => {
  for (
    const word of [
      "https://evil.example/x?y=1",
      "www.evil.example",
      "WWW.",
      "evil.example",
      "a@b.example",
      "@everyone",
      "#1",
      "$x$",
      ":tada:",
      "mailto:a@b.example",
    ]
  ) assertEquals(prose(`so ${word} is`), `so \`${word}\` is`);
});

Deno.test("prose() joins code that follows on code", () => {
  assertEquals(prose("`a`.b `c`@d`e`"), "`a.b` `c@de`");
  assertEquals(prose("`a``b`"), "`ab`");
  assert(!prose("`a`.b``.c```").includes("```"));
});

Deno.test("prose() shows hidden characters", () => {
  assertEquals(prose("a\u202eb\x1bc"), "a\\\\u\\{202e\\}b\\\\u\\{1b\\}c");
});
