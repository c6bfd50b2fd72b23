import { assert, assertEquals } from "@std/assert";
import { HOSTILE } from "../../dev/testing/export_examples.ts";
import { xmlAttribute, xmlText } from "./xml.ts";

Deno.test("xml escapes what has a meaning in XML", () => {
  assertEquals(
    xmlText(`a < b && c > "d" ]]> 'e'`),
    "a &lt; b &amp;&amp; c &gt; &quot;d&quot; ]]&gt; &apos;e&apos;",
  );
  assertEquals(xmlText("a\tb\nc\r"), "a\tb\nc&#13;");
  assertEquals(xmlAttribute("a\tb\nc\r"), "a&#9;b&#10;c&#13;");
});

Deno.test("xml writes out what XML does not have", () => {
  assertEquals(
    xmlText("\0\x08\x1b\ufffe\uffff"),
    [
      "\\u{0}",
      "\\u{8}",
      "\\u{1b}",
      "\\u{fffe}",
      "\\u{ffff}",
    ].join(""),
  );
  assertEquals(xmlText("\ud800a\udc00"), "\ufffda\ufffd");
  assertEquals(xmlText("ä🎉שלום\x7f"), "ä🎉שלום\x7f");
});

Deno.test("xml leaves only characters of XML 1.0", () => {
  const all = Array.from(
    { length: 0x10000 },
    (_, code) => String.fromCharCode(code),
  );
  const text = xmlText(all.join("") + HOSTILE);
  assert(
    /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text),
  );
  assert(!/[<>"']|&(?!amp;|lt;|gt;|quot;|apos;|#13;)/.test(text));
});
