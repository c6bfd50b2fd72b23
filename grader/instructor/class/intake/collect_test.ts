import { assertEquals } from "@std/assert";
import { EDITION } from "../../../dev/testing/edition.ts";
import { Collector } from "./collect.ts";
import { type FileSource, Refusal, type SourceItem } from "./file_source.ts";

/** A folder of files that nobody would read, with an exercise behind them. */
function heap(files: number): FileSource {
  const item = (name: string): SourceItem => ({
    name,
    path: `jane/${name}`,
    kind: "file",
    size: 1,
  });
  const items = Array.from({ length: files }, (_, i) => item(`${i}.png`));
  return {
    list: () => [...items, item("value_01_value.ts")],
    text: () => Promise.resolve({ text: "" }),
    stream: () => new ReadableStream(),
    bytes: () => Promise.reject(new Error("not asked for")),
  };
}

Deno.test("Collector leaves open what lies beyond the most files it looks at", () => {
  const item = { name: "jane", path: "jane", size: 0, kind: "folder" } as const;
  const most = new Collector(heap(99_999), EDITION.exercises);
  most.add({ item, name: "jane" });
  assertEquals(most.candidates.length, 1);
  assertEquals(most.holders, []);
  const more = new Collector(heap(100_000), EDITION.exercises);
  more.add({ item, name: "jane" });
  assertEquals(more.candidates.length, 0);
  assertEquals(more.holders, [{
    reason: "jane holds more than 100,000 files and folders, and the others " +
      "are not looked at: hand in the .ts files themselves.",
  }]);
});

Deno.test("Collector leaves open what lies in a folder that it may not look into", () => {
  const item = { name: "jane", path: "jane", size: 0, kind: "folder" } as const;
  const source = heap(0);
  source.list = () => {
    throw new Refusal("may not be read.");
  };
  const closed = new Collector(source, EDITION.exercises);
  closed.add({ item, name: "jane" });
  assertEquals(closed.holders, [{ reason: "jane may not be read." }]);
});
