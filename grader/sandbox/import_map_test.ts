import { assertEquals } from "@std/assert";
import { NODE_MODULES } from "./import_map.ts";

Deno.test("nothing that Deno brings along for Node's sake is forgotten", async () => {
  const { builtinModules } = await import("node:module");
  const known = new Set(NODE_MODULES);
  const forgotten = builtinModules
    .map((name) => name.replace("node:", ""))
    .filter((name) => !known.has(name));
  assertEquals(forgotten, []);
});
