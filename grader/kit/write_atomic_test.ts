import { assertEquals, assertThrows } from "@std/assert";
import { writeWhole } from "./write_atomic.ts";

Deno.test("a file is written whole, over an older one, with its folders", () => {
  const folder = Deno.makeTempDirSync();
  try {
    const path = `${folder}/a/b/c.csv`;
    writeWhole(path, "old and longer");
    writeWhole(path, "new");
    assertEquals(Deno.readTextFileSync(path), "new");
    assertEquals([...Deno.readDirSync(`${folder}/a/b`)].length, 1);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("writeWhole() leaves nothing behind when it cannot write", () => {
  const folder = Deno.makeTempDirSync();
  try {
    Deno.mkdirSync(`${folder}/taken/inside`, { recursive: true });
    assertThrows(() => writeWhole(`${folder}/taken`, "text"), Error);
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), [
      "taken",
    ]);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});
