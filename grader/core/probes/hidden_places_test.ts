import { assert, assertEquals } from "@std/assert";
import { outputOfChild } from "../../dev/testing/child_program.ts";
import { declare, idOf } from "../../sandbox/program.ts";

const WORLD = "grader/core/probes/world.ts";
const LOCKDOWN = "grader/sandbox/lockdown.ts";
const REACH = "grader/dev/testing/reach.ts";

/** What a child does before learners' code runs, and then what is asked for. */
async function inLockedChild(code: string): Promise<unknown> {
  const out = await outputOfChild(
    `${await declare([WORLD, LOCKDOWN, REACH])}
export const serve = () => {
  const { exit } = Deno;
  const { log } = console;
  ${idOf(LOCKDOWN)}.lockDown();
  const world = new ${idOf(WORLD)}.World();
  const { performance } = globalThis;
  const places = ${idOf(REACH)}.sharedPlaces(
    ${idOf(LOCKDOWN)}.LATER,
    // Whoever calls them has the process to itself.
    [performance.mark, performance.measure],
  );
  log(JSON.stringify((() => { ${code} })()));
  exit(0);
};`,
  );
  return JSON.parse(out);
}

Deno.test("World sees what is put on anything that two files can both reach", async () => {
  // Some prototypes are reached by calling only, and have other names in other versions
  // of the engine: so they are looked for, and not listed.
  const [before, count, hidden] = await inLockedChild(`
    const before = world.isUntouched();
    const hidden = places.filter(([place]) => {
      if (!Reflect.set(place, "hand", 1, place)) return false;
      const isSeen = !world.isUntouched();
      Reflect.deleteProperty(place, "hand");
      return !isSeen;
    });
    return [before, places.length, hidden.map(([, way]) => way)];
  `) as [boolean, number, string[]];
  assert(before, "the walk itself has changed something");
  assert(count > 1000, `${count} places`);
  assertEquals(hidden, []);
});

Deno.test("no place that two files can both reach keeps what is no property", async () => {
  const keepers = await inLockedChild(`
    const kinds = [Map, Set, WeakMap, WeakSet, WeakRef, Date, ArrayBuffer,
      SharedArrayBuffer, Promise, URLSearchParams, URL, AbortController,
      DisposableStack, WebAssembly.Memory, WebAssembly.Table, WebAssembly.Global,
      Object.getPrototypeOf(Int8Array), DataView];
    return places.filter(([place]) => kinds.some((kind) =>
      place instanceof kind && !Object.hasOwn(place, "constructor")
    )).map(([, way]) => way);
  `);
  assertEquals(keepers, []);
});
