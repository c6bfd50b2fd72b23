import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { remembersUnreachable } from "./std.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { KIT, readKit } from "../workspace.ts";

const DAY = 24 * 60 * 60 * 1000;

function specifiers(folder: URL, found: Set<string> = new Set()): Set<string> {
  for (const { name, isDirectory } of Deno.readDirSync(folder)) {
    const entry = new URL(`${folder.href}/${name}`);
    if (isDirectory) specifiers(entry, found);
    if (!isDirectory && name.endsWith(".ts")) {
      const text = Deno.readTextFileSync(entry);
      for (
        const [, name] of text.matchAll(
          /(?:from|std(?:AtHand)?\()\s*"(@std\/[^"]+)"/g,
        )
      ) {
        found.add(name);
      }
    }
  }
  return found;
}

Deno.test("every @std module in use has a stand-in, and no stand-in is idle", () => {
  const used = new Set<string>();
  for (const name of ["grader", "exercises", "solutions", "lessons"]) {
    specifiers(new URL(name, KIT), used);
  }
  const { imports } = JSON.parse(
    readKit("grader/kit/packages/stand_ins/import_map.json"),
  );
  const standIns = Object.keys(imports).filter((name) =>
    name.startsWith("@std/")
  );
  assertEquals([...used].sort(), standIns.sort());
});

Deno.test("deno.json maps every @std package in use to JSR", () => {
  const { imports } = JSON.parse(readKit("deno.json"));
  for (const [name, target] of Object.entries(imports)) {
    assert(String(target).startsWith(`jsr:${name}@^`), name);
  }
});

Deno.test("that JSR cannot be reached is remembered for a day", () => {
  const path = Deno.makeTempFileSync();
  const memory = new URL(`file://${path.replaceAll("\\", "/")}`);
  try {
    using time = new FakeTime(Date.now());
    assert(!remembersUnreachable(memory), "an empty file is no memory");
    Deno.writeTextFileSync(memory, JSON.stringify({ since: Date.now() }));
    assert(remembersUnreachable(memory));
    time.tick(DAY - 1000);
    assert(remembersUnreachable(memory));
    time.tick(2000);
    assert(!remembersUnreachable(memory));
    Deno.writeTextFileSync(memory, JSON.stringify({ since: Date.now() + DAY }));
    assert(!remembersUnreachable(memory), "a clock that was set back");
  } finally {
    Deno.removeSync(memory);
  }
  assert(!remembersUnreachable(memory), "no file is no memory");
});

/** Grades in a kit whose packages are not cached, through a proxy. */
async function gradeThrough(
  kit: FreshKit,
  proxy: string,
  env: Record<string, string> = {},
): Promise<{ code: number; said: string; seconds: number }> {
  const start = performance.now();
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    // A flag: without one there is nothing to fetch a package for.
    args: ["task", "grade", "--fresh"],
    cwd: kit.root,
    env: { HTTPS_PROXY: proxy, DENO_DIR: kit.cache, ...env },
    stdout: "null",
    stderr: "piped",
  }).output();
  const said = new TextDecoder().decode(stderr)
    .split("\n").filter((line) => line.includes("offline")).join("\n");
  return { code, said, seconds: (performance.now() - start) / 1000 };
}

Deno.test("std() remembers that JSR cannot be reached, and says so once", async () => {
  using kit = new FreshKit();
  const memory = new URL(".gradlings/jsr_unreachable.json", kit.root);
  const nobody = "http://127.0.0.1:9";
  const forced = await gradeThrough(kit, nobody, {
    GRADLINGS_STD: "stand-ins",
  });
  assertEquals(forced.said, "");
  assert(!remembersUnreachable(memory), "a forced choice is not a finding");
  const { code, said } = await gradeThrough(kit, nobody);
  assertEquals(code, 1);
  assertEquals(
    said,
    "Working offline, with all that is needed.",
  );
  assert(remembersUnreachable(memory));
  const again = await gradeThrough(kit, nobody);
  assertEquals(again.said, "", "nothing has changed since");
});

Deno.test("a network that swallows everything is not waited for long", async () => {
  using kit = new FreshKit();
  const hole = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const swallowed: Deno.Conn[] = [];
  const swallowing = (async () => {
    for await (const connection of hole) swallowed.push(connection);
  })();
  const { port } = hole.addr as Deno.NetAddr;
  const { code, seconds } = await gradeThrough(kit, `http://127.0.0.1:${port}`);
  assertEquals(code, 1);
  assert(swallowed.length > 0, "JSR was asked");
  assert(seconds < 30, `${seconds} seconds`);
  for (const connection of swallowed) connection.close();
  hole.close();
  await swallowing;
});
