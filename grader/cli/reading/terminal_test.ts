import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { type FreshKit, sharedKit } from "../../dev/testing/fresh_kit.ts";
import { HAS_TERMINAL, Terminal } from "../../dev/testing/terminal.ts";

const freshKit = sharedKit();

/** A command as somebody types it, of this very Deno. */
const LESSON = `"${Deno.execPath()}" task --quiet lesson 1`;

const test = (name: string, fn: (kit: FreshKit) => Promise<void>) =>
  Deno.test({
    name: `in a terminal, ${name}`,
    ignore: !HAS_TERMINAL,
    fn: () => fn(freshKit()),
  });

test("a lesson is left with q, and comes back where it was", async (kit) => {
  {
    await using terminal = new Terminal(kit.root, ["lesson", "1"]);
    await terminal.hear("q stop");
    await terminal.press(" ");
    await terminal.hear("Where it came from");
    await terminal.press("q");
    const { code, heard } = await terminal.end();
    assertEquals(code, 0);
    assertStringIncludes(heard, "To read on: deno task lesson 1");
  }
  {
    await using terminal = new Terminal(kit.root, ["lesson", "1"], [30, 60]);
    const heard = await terminal.hear("You were here.");
    assert(!heard.includes("1. A number that remembers"), heard);
    await terminal.press("\x03");
    assertEquals((await terminal.end()).code, 130, "Ctrl-C, as everywhere");
  }
  await using terminal = new Terminal(
    kit.root,
    ["lesson", "3", '"slopes multiply"'],
    [24, 80],
    "dumb",
  );
  const heard = await terminal.hear("Enter reads on; q and Enter stops: ");
  assertStringIncludes(heard, "Slopes multiply along a chain\n-----");
  await terminal.press("q\n");
  assertEquals((await terminal.end()).code, 0);
});

/**
 * Has the shell go on with what was stopped, and presses a key there.
 *
 * On a busy machine `deno task` passes the signal on once more, later: then somebody
 * types `fg` again, and so does this.
 */
async function goOn(terminal: Terminal, key: string, then: string) {
  for (let i = 0; i < 3; i++) {
    await terminal.press(`fg\n${key}`);
    if (await terminal.hearFirst(then, "Stopped") === then) return;
    await terminal.stopped();
  }
  throw new Error("it stops again and again");
}

test("Ctrl-Z gives the shell back, fg the lesson", async (kit) => {
  await using terminal = new Terminal(kit.root, []);
  await terminal.press("PS1='%% '\n");
  await terminal.hear("%% ");
  // The shell looks at its terminal before each prompt: raw mode would be seen here.
  await terminal.press(`${LESSON}\n`);
  await terminal.hear("q stop");
  await terminal.press("\x1a");
  await terminal.hear("Stopped");
  await terminal.stopped();
  await terminal.press("stty -a | grep -o -e '-*icanon'; echo 'al''ive'\n");
  const heard = await terminal.hear("alive\n");
  assertMatch(heard, /[^-]icanon\nalive/);
  await goOn(terminal, "", "q stop");
  await terminal.press("q");
  await terminal.hear("To read on");
  // Where lines are read, the terminal itself sends the signal, to the whole job.
  await terminal.press(`TERM=dumb ${LESSON}\n`);
  await terminal.hear("q and Enter stops: ");
  await terminal.press("\x1a");
  await terminal.hear("Stopped");
  await terminal.stopped();
  await goOn(terminal, "\n", "q and Enter stops: ");
  await terminal.press("q\n");
  await terminal.hear("To read on");
  for (const signal of ["SIGQUIT", "SIGTERM"] as const) {
    await terminal.press(`${LESSON}\n`);
    await terminal.hear("q stop");
    await terminal.signal(signal);
    await terminal.hear("%% ");
    await terminal.press("stty -a | grep -o -e '-*icanon'; echo 'al''ive'\n");
    assertMatch(await terminal.hear("alive\n"), /[^-]icanon\nalive/, signal);
  }
});
