import { assertEquals } from "@std/assert";
import { ClassFolder, textsOf } from "../../../dev/testing/class_folder.ts";
import { zipOf } from "../../../dev/testing/made_zip.ts";
import { zipLibrary } from "../../../instructor/class/intake/zip_library.ts";
import { unzip, zip } from "./archive.ts";

const FILES = {
  "exercises/01_value.ts": "export class Value {} // ü\n",
  "exercises/02_ops.ts": "export {};\n".repeat(1000),
};

const NOW = new Date(2026, 10, 29, 21, 11, 8);

const ALL = (paths: readonly string[]) => paths;

Deno.test("a zip of one's files opens again", async () => {
  assertEquals(await unzip(zip(FILES, NOW), ALL), FILES);
});

Deno.test("a zip of one's files is one for the teacher, too", async () => {
  using folder = new ClassFolder({ "zoe.zip": zip(FILES, NOW) });
  assertEquals(await textsOf(await folder.list(), "zoe"), {
    1: FILES["exercises/01_value.ts"],
    2: FILES["exercises/02_ops.ts"],
  });
});

Deno.test("a packed zip gives the texts that are wanted", async () => {
  const bytes = zipOf({ ...FILES, "notes.txt": "no exercise" });
  assertEquals(
    await unzip(bytes, (paths) => paths.filter((path) => /\.ts$/.test(path))),
    FILES,
  );
});

Deno.test("a file that is no zip, or is damaged, gives nothing", async () => {
  const bytes = zipOf(FILES);
  for (
    const broken of [
      new TextEncoder().encode("no zip"),
      new Uint8Array(),
      bytes.slice(0, -30),
      bytes.map((byte, i) => i > 60 && i < 80 ? 255 : byte),
      zipOf({ "01_value.ts": "x".repeat(2_000_000) }),
    ]
  ) assertEquals(await unzip(broken, ALL), undefined);
});

Deno.test("the files in a zip are as old as the zip", async () => {
  const { ZipReader, Uint8ArrayReader } = await zipLibrary();
  const reader = new ZipReader(new Uint8ArrayReader(zip(FILES, NOW)));
  const dates = (await reader.getEntries()).map((one) => one.lastModDate);
  await reader.close();
  assertEquals(dates, [NOW, NOW]);
});
