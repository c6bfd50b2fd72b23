import { assert, assertEquals } from "@std/assert";
import { HOSTILE } from "../../dev/testing/export_examples.ts";
import { safeConsole, safeMessage } from "./safe_text.ts";

Deno.test("safeMessage() leaves nothing that could hide, steer or break", () => {
  const text = safeMessage(HOSTILE);
  assert(text.isWellFormed());
  assert(!/[\p{Cc}\p{Cf}\ufffe\uffff]/u.test(text.replaceAll("\n", "")), text);
  assert(text.includes("\\u{1b}[31m\\u{202e}"));
  assert(text.includes("\\u{fffe}\ufffd=1+1,\n"));
});

Deno.test("safeMessage() leaves honest text as it is", () => {
  const text = "Tried:    a = 1\nGot:      2 ≥ 1, größer 🎉";
  assertEquals(safeMessage(text), text);
});

Deno.test("safeConsole() cuts in the middle, never through a character", () => {
  for (
    const [safe, most] of [[safeMessage, 2_000], [safeConsole, 4_000]] as const
  ) {
    for (const text of ["x", "🎉", "\x1b", "y🎉"]) {
      const cut = safe(text.repeat(1_000_000));
      assert(cut.length <= most, String(cut.length));
      assert(cut.isWellFormed());
      assert(cut.includes(" … "));
    }
  }
});
