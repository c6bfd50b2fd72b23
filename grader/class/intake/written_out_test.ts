import { assert, assertEquals } from "@std/assert";
import { writtenOut } from "./written_out.ts";

Deno.test("what cannot be seen in a name is written out", () => {
  assertEquals(
    writtenOut("a\nb\x1b[31m\u202Ets.spo_20"),
    String.raw`a\u{a}b\u{1b}[31m\u{202e}ts.spo_20`,
  );
});

Deno.test("half a character is written out, a whole one is not", () => {
  assertEquals(writtenOut("\uD83D 😀 Zoë 李"), "\\u{d83d} 😀 Zoë 李");
});

Deno.test("a name of absurd length is shortened in the middle", () => {
  const written = writtenOut(`begin${"x".repeat(10_000)}end`);
  assert(written.length <= 300);
  assert(written.startsWith("beginx") && written.endsWith("xend"));
});
