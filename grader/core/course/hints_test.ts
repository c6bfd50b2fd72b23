import { assertEquals } from "@std/assert";
import { parseHints } from "./hints.ts";

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
