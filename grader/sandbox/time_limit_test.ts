import { assert, assertEquals } from "@std/assert";
import { Limit } from "./time_limit.ts";

/** How a limit on a program ends. */
async function endOf(program: string, limitMs: number, stop = false) {
  const started = performance.now();
  const process = new Deno.Command("/bin/sh", {
    args: ["-c", program],
    stdin: "null",
  }).spawn();
  if (stop) Deno.kill(process.pid, "SIGSTOP");
  const limit = new Limit(limitMs, process.pid, started, stop ? 10 : 1000);
  do await new Promise((resolve) => setTimeout(resolve, limit.left)); while (
    !await limit.isOver()
  );
  process.kill("SIGKILL");
  await process.status;
  const { used, isStarved } = limit;
  return { used, isStarved, took: performance.now() - started };
}

const ignore = Deno.build.os === "windows";

Deno.test({
  name: "Limit lets a process use its processor time, however long that takes",
  ignore,
  fn: async () => {
    const { used, isStarved } = await endOf("while :; do :; done", 200);
    assert(used >= 200, `${used}`);
    assert(!isStarved);
  },
});

Deno.test({
  name: "Limit does not wait for a process that sleeps",
  ignore,
  fn: async () => {
    const { used, isStarved } = await endOf("exec sleep 60", 200);
    assertEquals(isStarved, false);
    assert(used < 200, `${used}`);
  },
});

Deno.test({
  name: "Limit ends a process that gets no processor after ten times the limit",
  ignore,
  fn: async () => {
    const { isStarved, took } = await endOf("while :; do :; done", 50, true);
    assertEquals(isStarved, true);
    assert(took >= 500, `${took}`);
  },
});
