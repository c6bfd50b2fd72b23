import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { FreshKit } from "../testing/fresh_kit.ts";
import { HAS_TERMINAL, Terminal } from "../testing/terminal.ts";

const READ_ON = "Enter to read on, q to stop: ";
const PREDICT = "Your answer first. Then press Enter, q to stop: ";

Deno.test({
  name: "a lesson goes on at Enter, with a blank line before the next heading",
  ignore: !HAS_TERMINAL,
  fn: async () => {
    using kit = new FreshKit();
    await using terminal = new Terminal(kit.root, ["lesson", "1"]);
    await terminal.hear(READ_ON);
    await terminal.press("\n");
    // The second line feed is the one that Enter itself writes.
    assertStringIncludes(await terminal.hear("----"), "\n\n");
    for (const key of ["q\n", "\x04"]) {
      await using other = new Terminal(kit.root, ["lesson", "1"]);
      await other.hear(READ_ON);
      await other.press(key);
      const { code, heard } = await other.end();
      assertEquals(code, 0);
      assert(!heard.includes("----"), heard);
      assertStringIncludes(heard, "\nTo read it again: deno task lesson 1");
    }
  },
});

Deno.test({
  name: "Ctrl-C ends a lesson at once, and gives no answer away",
  ignore: !HAS_TERMINAL,
  fn: async () => {
    using kit = new FreshKit();
    await using terminal = new Terminal(kit.root, ["lesson", "1"]);
    for (let asked = ""; !asked.endsWith(PREDICT);) {
      asked += await terminal.hear("q to stop: ");
      if (!asked.endsWith(PREDICT)) await terminal.press("\n");
    }
    await terminal.press("\x03");
    const { code, heard } = await terminal.end();
    assertEquals(code, 130);
    assertEquals(heard.replace("^C", "").trim(), "");
  },
});
