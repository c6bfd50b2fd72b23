import { assertEquals } from "@std/assert";
import { hintsOn, parseHints } from "./hints.ts";

Deno.test("hints are found by the name of their check", () => {
  const hints = parseHints(`# Hints

## neg, sub, div

1. A question
   over two lines?
2. A pointer.

## add

1. Another.
`);
  assertEquals([...hints], [
    ["neg, sub, div", ["A question\nover two lines?", "A pointer."]],
    ["add", ["Another."]],
  ]);
});

Deno.test("hintsOn() says nothing of a result that did not come", () => {
  const own = ["Compare the two.", "A pointer.", "Almost the answer."];
  assertEquals(hintsOn({ name: "as text", verdict: "wrong" }, own), {
    topic: "as text",
    texts: own,
  });
  for (const verdict of ["threw", "timeout"]) {
    const { topic, texts } = hintsOn({ name: "as text", verdict }, own);
    assertEquals(topic, `as text, ${verdict}`);
    assertEquals(texts.length, 2);
    assertEquals(texts.at(-1), own.at(-1));
  }
});
