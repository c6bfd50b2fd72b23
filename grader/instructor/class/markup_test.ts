import { assertEquals } from "@std/assert";
import { escaped, markup } from "./markup.ts";

Deno.test("markup() escapes text, and shows what is hidden in it", () => {
  assertEquals(
    markup`<p title="${'"'}">${"<b>&amp;'"} ${1}</p>`.html,
    '<p title="&#34;">&#60;b&#62;&#38;amp;&#39; 1</p>',
  );
  assertEquals(markup`${"a\u202eb\0"}`.html, "a\\u{202e}b\\u{0}");
});

Deno.test("markup() leaves markup as it is", () => {
  const items = ["<", "b"].map((text) => markup`<li>${text}</li>`);
  assertEquals(
    markup`<ul>${items}</ul>`.html,
    "<ul><li>&#60;</li><li>b</li></ul>",
  );
  assertEquals(markup`${[]}${markup`<hr>`}`.html, "<hr>");
});

Deno.test("escaped() escapes text and shows nothing hidden", () => {
  assertEquals(escaped("علی\u200cرضا <").html, "علی\u200cرضا &#60;");
});
