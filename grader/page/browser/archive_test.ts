import { assertEquals, assertThrows } from "@std/assert";
import type { Archive } from "./archive.ts";

const provided: Record<string, unknown> = {};
Object.assign(globalThis, {
  gradlings: {
    provide: (name: string, value: unknown) => provided[name] = value,
  },
});
await import("./archive.ts");
const { zip, unzip } = provided.archive as Archive;

Deno.test("a zip of one's files opens again, and nothing else in it does", () => {
  const files = { "exercises/01_value.ts": "export class Value {} // ü\n" };
  assertEquals(unzip(zip({ ...files, "notes.txt": "no exercise" })), files);
});

Deno.test("a file that is no zip is refused in a sentence", () => {
  assertThrows(
    () => unzip(new TextEncoder().encode("no zip")),
    Error,
    "This is no zip",
  );
});
