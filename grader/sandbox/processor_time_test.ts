import { assert, assertEquals } from "@std/assert";
import { parsePs, parseStat, usageOf } from "./processor_time.ts";

Deno.test("parseStat() reads what Linux tells, whatever the name of the program", () => {
  const stat = "7 (a) S (b c) R 1 2 3 4 5 6 7 8 9 10 150 25 0 0 20 0";
  assertEquals(parseStat(stat), { milliseconds: 1750, sleeps: false });
  assertEquals(parseStat(stat.replace(") R", ") S"))?.sleeps, true);
  assertEquals(parseStat(""), undefined);
  assertEquals(parseStat("7 (deno) R 1 2"), undefined);
});

Deno.test("parsePs() reads what macOS tells", () => {
  assertEquals(parsePs("R+    1:02.33\n"), {
    milliseconds: 62_330,
    sleeps: false,
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
