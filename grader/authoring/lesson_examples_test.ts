import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type FreshKit, sharedKit } from "../dev/testing/fresh_kit.ts";
import { EDITION } from "../dev/testing/edition.ts";
import { filesOf } from "../core/course/lesson.ts";

const freshKit = sharedKit();

/** Runs an example as the README says, where JSR cannot be reached. */
async function tryOut(kit: FreshKit, example: string) {
  const [, command, file] = kit.read("README.md")
    .match(/^deno (run .*?(\S+))$/m)!;
  Deno.writeTextFileSync(new URL(file, kit.root), example);
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: command.split(" "),
    cwd: kit.root,
    env: { NO_COLOR: "1", DENO_DIR: kit.cache, JSR_URL: "http://127.0.0.1:9/" },
    stdin: "null",
  }).output();
  return { code, err: new TextDecoder().decode(stderr) };
}

Deno.test("the first example of each lesson runs as the README says", async () => {
  const kit = freshKit();
  for (const lesson of EDITION.exercises) {
    const [, example] = kit.read(filesOf(lesson).lesson)
      .match(/^```ts\n(import .*?)^```$/ms) ?? [];
    assert(example, `${lesson.name} has an example`);
    const { code, err } = await tryOut(kit, example);
    assertEquals(code, 0, `${lesson.name}: ${err}`);
  }
});

Deno.test("tryOut() fails where the promise of an example is broken", async () => {
  const kit = freshKit();
  const { code, err } = await tryOut(
    kit,
    'import { assertEquals } from "@std/assert";\nassertEquals(2, 3);\n',
  );
  assertEquals(code, 1);
  assertStringIncludes(err, "AssertionError");
});
