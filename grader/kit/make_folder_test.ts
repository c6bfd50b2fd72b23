import { assertEquals, assertThrows } from "@std/assert";
import { UsageError } from "../core/usage_error.ts";
import { isDiskFull, makeFolder, pasted, whyNot } from "./make_folder.ts";
import { removeFolder } from "./held_files.ts";

Deno.test("makeFolder() says what is in the way", () => {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_make_" });
  try {
    Deno.writeTextFileSync(`${folder}/notes.txt`, "mine");
    const cases = {
      "notes.txt": "a file is called so.",
      "notes.txt/hw": "a part of it is a file, not a folder.",
    };
    for (const [path, says] of Object.entries(cases)) {
      assertThrows(
        () => makeFolder(`${folder}/${path}`),
        UsageError,
        `--out ${folder}/${path} cannot be made: ${says}`,
      );
    }
    makeFolder(`${folder}/a/b`);
    makeFolder(`${folder}/a/b`);
  } finally {
    removeFolder(folder);
  }
});

Deno.test({
  name: "makeFolder() says so where nothing may be written",
  ignore: Deno.build.os !== "linux",
  fn: () => {
    assertThrows(
      () => makeFolder("/proc/gradlings"),
      UsageError,
      "cannot be made: ",
    );
  },
});

Deno.test("pasted() puts a path in quotes that needs them", () => {
  assertEquals(pasted("/home/ann/hw-2", "linux"), "/home/ann/hw-2");
  assertEquals(pasted("/home/ann/hw mit ü", "linux"), "'/home/ann/hw mit ü'");
  assertEquals(pasted("it's", "linux"), "'it'\\''s'");
  assertEquals(pasted("C:\\my hw", "windows"), '"C:\\my hw"');
});

Deno.test({
  name: "isDiskFull() knows a disk that is full",
  ignore: Deno.build.os !== "linux",
  fn: () => {
    using full = Deno.openSync("/dev/full", { write: true });
    const error = assertThrows(() => full.writeSync(new Uint8Array(9)), Error);
    assertEquals(isDiskFull(error), true);
    assertEquals(whyNot(error), "the disk is full");
    assertEquals(isDiskFull(new Error("else")), false);
  },
});
