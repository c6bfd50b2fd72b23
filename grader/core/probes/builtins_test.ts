import { assertEquals } from "@std/assert";
import { append } from "./builtins.ts";

/** Puts something in the way of lists, and takes it away at the end of a `using` block. */
function inTheWay(put: () => void, takeAway: () => void): Disposable {
  put();
  return { [Symbol.dispose]: takeAway };
}

Deno.test("append() adds to the end of a list", () => {
  const list: (number | undefined)[] = [];
  for (const item of [3, undefined, 1]) append(list, item);
  assertEquals(list, [3, undefined, 1]);
});

Deno.test("append() asks no setter that lists inherit", () => {
  for (const owner of [Array.prototype, Object.prototype]) {
    const heard: unknown[] = [];
    const list = ["a"];
    {
      using _ = inTheWay(
        () =>
          Object.defineProperty(owner, 1, {
            set: (item) => heard.push(item),
            configurable: true,
          }),
        () => delete (owner as Record<number, unknown>)[1],
      );
      append(list, "b");
    }
    assertEquals([list, heard], [["a", "b"], []]);
  }
});

Deno.test("append() asks no proxy that lists inherit from", () => {
  const heard: string[] = [];
  const spy = new Proxy({}, {
    has: (_, name) => heard.push(`has ${String(name)}`) === 0,
    set: (_, name) => heard.push(`set ${String(name)}`) > 0,
  });
  const list = ["a"];
  {
    using _ = inTheWay(
      () => Object.setPrototypeOf(Array.prototype, spy),
      () => Object.setPrototypeOf(Array.prototype, Object.prototype),
    );
    append(list, "b");
  }
  assertEquals([list, heard], [["a", "b"], []]);
});
