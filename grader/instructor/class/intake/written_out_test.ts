import { assert, assertEquals } from "@std/assert";
import { writtenOut } from "./written_out.ts";

Deno.test("writtenOut() writes out hidden characters", () => {
  assertEquals(
    writtenOut("a\nb\x1b[31m\u202Ets.spo_20"),
    String.raw`a\u{a}b\u{1b}[31m\u{202e}ts.spo_20`,
  );
});

Deno.test("writtenOut() writes out half a character, not a whole one", () => {
  assertEquals(writtenOut("\uD83D 😀 Zoë 李"), "\\u{d83d} 😀 Zoë 李");
});

Deno.test("writtenOut() shortens a very long name in the middle", () => {
  const written = writtenOut(`begin${"x".repeat(10_000)}end`);
  assert(written.length <= 300);
  assert(written.startsWith("beginx") && written.endsWith("xend"));
});
