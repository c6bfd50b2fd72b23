import { assert, assertEquals } from "@std/assert";
import { parseProc, parsePs, usageOf } from "./processor_time.ts";

const STAT = "7 (a) S (b c) R 1 2 3 4 5 6 7 8 9 10 150 25 0 0 20 0\n";
const THREADS = "900000000 30000000 40\n5 12000000 1\n";
const MACHINE = "cpu  1 2 3 4 5 6 7 8 9 10\n";

Deno.test("parseProc() reads what Linux tells, whatever the name of the program", () => {
  const usage = parseProc(STAT + THREADS + MACHINE)!;
  const { milliseconds, sleeps, isHeld } = usage;
  assertEquals([milliseconds, sleeps, isHeld], [1750, false, false]);
  assertEquals(parseProc(STAT.replace(") R", ") S"))?.sleeps, true);
  assertEquals(parseProc(STAT.replace(") R", ") T"))?.isHeld, true);
  assertEquals(parseProc(""), undefined);
  assertEquals(parseProc(THREADS + MACHINE), undefined);
  assertEquals(parseProc("7 (deno) R 1 2"), undefined);
});

Deno.test("parseProc() adds up what the threads waited, and what the machine did", () => {
  const queueOf = (text: string) => parseProc(STAT + text)?.queue;
  assertEquals(queueOf(THREADS + MACHINE), { waited: 122, turns: 41 });
  assertEquals(queueOf(THREADS), { waited: 42, turns: 41 });
  // A kernel without that tells nothing, or zeros.
  assertEquals(queueOf(MACHINE), undefined);
  assertEquals(queueOf(`0 0 0\n0 0 0\n${MACHINE}`), undefined);
});

Deno.test("parsePs() reads what macOS tells", () => {
  assertEquals(parsePs("R+    1:02.33\n"), {
    milliseconds: 62_330,
    sleeps: false,
    isHeld: false,
  });
  assertEquals(parsePs("S     0:00.05")?.sleeps, true);
  assertEquals(parsePs(""), undefined);
});

Deno.test({
  name: "usageOf() tells a process that computes from one that sleeps",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    const start = (...args: string[]) =>
      new Deno.Command("/bin/sh", { args, stdin: "null" }).spawn();
    const computes = start("-c", "while :; do :; done");
    const sleeps = start("-c", "exec sleep 60");
    const usages = async () =>
      await Promise.all([usageOf(computes.pid), usageOf(sleeps.pid)]);
    while (((await usages())[0]?.milliseconds ?? 0) < 50);
    const [busy, idle] = await usages();
    for (const process of [computes, sleeps]) {
      process.kill("SIGKILL");
      await process.status;
    }
    assert(busy!.milliseconds >= 50 && !busy!.sleeps);
    assert(idle!.milliseconds < 50 && idle!.sleeps);
    assertEquals(await usageOf(computes.pid), undefined);
  },
});
