import { assert, assertEquals } from "@std/assert";
import { SLOTS, withSlot } from "./slots.ts";

Deno.test("withSlot() lets as many work at once as there are slots, and no more", async () => {
  let [now, most] = [0, 0];
  const work = async (i: number) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
    return i;
  };
  const results = await Promise.all(
    Array.from({ length: 5 * SLOTS }, (_, i) => withSlot(() => work(i))),
  );
  assertEquals(results, Array.from({ length: 5 * SLOTS }, (_, i) => i));
  assertEquals(most, SLOTS);
});

Deno.test("withSlot() gives a slot back when its work fails", async () => {
  for (let i = 0; i <= SLOTS; i++) {
    const failing = withSlot(() => Promise.reject(new Error("no")));
    assertEquals(await failing.catch(({ message }) => message), "no");
  }
  assert(await withSlot(() => Promise.resolve(true)));
});
