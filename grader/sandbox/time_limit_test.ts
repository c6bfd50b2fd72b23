import { assert, assertEquals } from "@std/assert";
import { Limit } from "./time_limit.ts";

/** How a limit on a program ends. */
async function endOf(
  program: string,
  limitMs: number,
  { stop = false, clockFactor = 1000 } = {},
) {
  const started = performance.now();
  const process = new Deno.Command("/bin/sh", {
    args: ["-c", program],
    stdin: "null",
  }).spawn();
  if (stop) Deno.kill(process.pid, "SIGSTOP");
  const limit = new Limit(limitMs, process.pid, started, clockFactor);
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
    const { isStarved, took } = await endOf("while :; do :; done", 50, {
      stop: true,
      clockFactor: 10,
    });
    assertEquals(isStarved, true);
    assert(took >= 500, `${took}`);
  },
});

Deno.test({
  name: "Limit tells a process that waits for a processor among others",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const loop = "while :; do :; done";
    const others = Array.from(
      { length: 2 * navigator.hardwareConcurrency },
      () => new Deno.Command("/bin/sh", { args: ["-c", loop] }).spawn(),
    );
    const { isStarved, took } = await endOf(
      `exec nice -n 19 sh -c '${loop}'`,
      100,
      { clockFactor: 10 },
    );
    for (const other of others) {
      other.kill("SIGKILL");
      await other.status;
    }
    assertEquals(isStarved, true);
    assert(took >= 1000, `${took}`);
  },
});
