import { assertEquals } from "@std/assert";
import { unzip, zip } from "./archive.ts";

Deno.test("a zip of one's files opens again, as far as they are wanted", () => {
  const files = { "exercises/01_value.ts": "export class Value {} // ü\n" };
  const bytes = zip({ ...files, "notes.txt": "no exercise" });
  assertEquals(
    unzip(bytes, (paths) => paths.filter((path) => path.endsWith(".ts"))),
    files,
  );
});

Deno.test("a file that is no zip is none, and neither is an empty one", () => {
  const all = (paths: readonly string[]) => paths;
  assertEquals(unzip(new TextEncoder().encode("no zip"), all), undefined);
  assertEquals(unzip(new Uint8Array(), all), undefined);
});
