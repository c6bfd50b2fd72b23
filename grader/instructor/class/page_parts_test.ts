import { assertEquals, assertStringIncludes } from "@std/assert";
import { fileNameOf } from "./file_name.ts";
import {
  bar,
  decimal,
  gauge,
  link,
  name,
  percent,
  quote,
  sentence,
} from "./page_parts.ts";

Deno.test("percent() is 0 or 100 only for none or all", () => {
  assertEquals(percent(0, 300), "0 %");
  assertEquals(percent(1, 300), "1 %");
  assertEquals(percent(299, 300), "99 %");
  assertEquals(percent(300, 300), "100 %");
  assertEquals(percent(2, 3), "67 %");
});

Deno.test("decimal() writes a decimal only where it is needed", () => {
  assertEquals(decimal(7), "7");
  assertEquals(decimal(7.04), "7");
  assertEquals(decimal(7.05 + 0.01), "7.1");
});

Deno.test("bar() is hidden from screen readers, and draws nothing for 0", () => {
  assertEquals(bar(0).html, "");
  assertStringIncludes(bar(0.5).html, 'width="50.0%"');
  assertStringIncludes(bar(2).html, 'width="100.0%"');
  assertStringIncludes(gauge(0).html, 'width="0.0%"');
  for (const { html } of [bar(1), gauge(1)]) {
    assertStringIncludes(html, 'aria-hidden="true"');
  }
});

Deno.test("name() keeps names apart from the text around them, and short", () => {
  assertEquals(name({ id: "7", name: "<A>" }).html, "<bdi>&#60;A&#62;</bdi>");
  assertEquals(
    name({ id: "7", name: "علی\u200cرضا\u202e" }).html,
    "<bdi>علی\u200cرضا\\u{202e}</bdi>",
  );
  assertEquals(name({ id: "x".repeat(500) }).html.length, 60 + 11);
  assertEquals(quote("a\nb\u202e<").html, "<bdi>a\\u{a}b\\u{202e}&#60;</bdi>");
});

Deno.test("link() leads to the row of rowOf(), whatever the id is", () => {
  const id = '"><b>';
  assertEquals(
    link({ id, name: "A" }).html,
    `<a href="#student-${fileNameOf(id)}"><bdi>A</bdi></a>`,
  );
});

Deno.test("sentence() marks code, and begins with a capital", () => {
  assertEquals(
    sentence("the `a < b` is").html,
    "The <code>a &#60; b</code> is",
  );
  assertEquals(sentence("`mul` is").html, "<code>mul</code> is");
  assertEquals(sentence("a ` b").html, "A ` b");
});
