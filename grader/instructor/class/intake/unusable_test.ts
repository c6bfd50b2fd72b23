import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { deflateRawSync, gzipSync } from "node:zlib";
import { EDITION } from "../../../dev/testing/edition.ts";
import { filesOf } from "../../../core/course/lesson.ts";
import { npm } from "../../../kit/packages/npm.ts";
import {
  ClassFolder,
  missing,
  submissionOf,
  textsOf,
} from "../../../dev/testing/class_folder.ts";
import { madeZip, zipOf } from "../../../dev/testing/made_zip.ts";
import { readKit } from "../../../kit/workspace.ts";

const { packTar } = await npm("npm:modern-tar@^0.8.6");

/** A tar of texts by their names, and of whatever else is in it. */
async function tarOf(
  files: Record<string, string | Uint8Array>,
  more: Parameters<typeof packTar>[0] = [],
): Promise<Uint8Array> {
  return await packTar([
    ...Object.entries(files).map(([name, body]) => ({
      header: {
        name,
        size: typeof body === "string"
          ? new TextEncoder().encode(body).length
          : body.length,
      },
      body,
    })),
    ...more,
  ]);
}

/** Whether an exercise is there and cannot be used. */
async function isRefused(
  listing: Parameters<typeof submissionOf>[0],
  id: string,
  number: number,
): Promise<boolean> {
  const read = await submissionOf(listing, id).read();
  const [, one] = [...read].find(([lesson]) => lesson.number === number)!;
  return one.state === "missing" && one.refused === true;
}

Deno.test("listSubmissions() reads a zip with backslashes, as some programs on Windows make it", async () => {
  using folder = new ClassFolder({
    "jane.zip": zipOf({ "kit\\exercises\\02_ops.ts": "jane 2" }),
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
  assertEquals(listing.unused, []);
});

Deno.test("listSubmissions() reads a .tar.gz like a zip", async () => {
  const tar = await tarOf({ "kit/exercises/02_ops.ts": "2" });
  using folder = new ClassFolder({
    "jane.tar.gz": gzipSync(tar),
    "bob.tgz": gzipSync(tar),
    "kim/work.tar": tar,
    "long.tar.gz": gzipSync(
      await tarOf({ [`${"folder/".repeat(18)}02_ops.ts`]: "2" }),
    ),
  });
  const listing = await folder.list();
  for (const id of ["jane", "bob", "kim", "long"]) {
    assertEquals(await textsOf(listing, id), { 2: "2" }, id);
  }
});

Deno.test("listSubmissions() refuses a hostile tar with the rule it breaks", async () => {
  const honest = { "02_ops.ts": "2" };
  const cases: Record<string, [Uint8Array, string]> = {
    link: [
      await tarOf(honest, [{
        header: { name: "x", type: "symlink", linkname: "/etc", size: 0 },
      }]),
      'it holds "x", which is a link.',
    ],
    hardlink: [
      await tarOf(honest, [{
        header: { name: "x", type: "link", linkname: "/etc", size: 0 },
      }]),
      'it holds "x", which is a link.',
    ],
    device: [
      await tarOf(honest, [{
        header: { name: "x", type: "character-device", size: 0 },
      }]),
      'it holds "x", which is a device or a pipe.',
    ],
    leaves: [
      await tarOf({ ...honest, "../x.ts": "1" }),
      'it holds "../x.ts", which leads out of the folder it is unpacked in.',
    ],
    twice: [
      await tarOf(honest, [{
        header: { name: "02_OPS.ts", size: 1 },
        body: "x",
      }]),
      'it holds "02_OPS.ts", and "02_ops.ts", which are one on some systems.',
    ],
    bomb: [
      new Uint8Array(110_000_000),
      "it unpacks to more than 100 MB.",
    ],
    broken: [
      new TextEncoder().encode("not a tar at all, ".repeat(100)),
      "it is no tar, or it is damaged.",
    ],
  };
  using folder = new ClassFolder(
    Object.fromEntries(
      Object.entries(cases).map(([name, [tar]]) => [
        `${name}.tar.gz`,
        gzipSync(tar),
      ]),
    ),
  );
  const listing = await folder.list();
  for (const [name, [, reason]] of Object.entries(cases)) {
    assertEquals(
      await missing(listing, name, 2),
      `${name}.tar.gz is refused: ${reason}`,
    );
    assert(await isRefused(listing, name, 2));
  }
});

Deno.test("listSubmissions() reads UTF-16 with a mark and Windows-1252, with a note", async () => {
  const utf16 = new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0xe9]);
  const windows = new Uint8Array([0x2f, 0x2f, 0x20, 0xfc, 0x80]);
  using folder = new ClassFolder({
    "jane/02_ops.ts": utf16,
    "bob.zip": zipOf({ "02_ops.ts": windows }),
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 2: "aé" });
  assertEquals(await textsOf(listing, "bob"), { 2: "// ü€" });
  const [, second] = (await submissionOf(listing, "bob").read()).values();
  assertEquals(
    second.state === "written" && second.note,
    "bob.zip/02_ops.ts is not UTF-8 and was read as Windows-1252: see that its " +
      "letters are right.",
  );
});

Deno.test("listSubmissions() refuses bytes that are no text, and says what to do", async () => {
  const pdf = new TextEncoder().encode("%PDF-1.7 \x00\xff\xfe");
  using folder = new ClassFolder({
    "jane/02_ops.ts": new Uint8Array([0, 1, 2, 3, 0xff]),
    "bob/02_ops.ts": new Uint8Array([...pdf, 0x81]),
    "kim/02_ops.ts": zipOf({ "word/document.xml": "<x/>" }),
  });
  const listing = await folder.list();
  const cure = 'save it as plain text, encoding "UTF-8", and hand it in again.';
  for (
    const [id, reason] of [
      ["jane", `is not text: ${cure}`],
      ["bob", `is a PDF, whatever its name says: ${cure}`],
      [
        "kim",
        "is a zip or a document of an office program, whatever its name says: " +
        cure,
      ],
    ]
  ) {
    assertEquals(await missing(listing, id, 2), `${id}/02_ops.ts ${reason}`);
    assert(await isRefused(listing, id, 2));
  }
});

Deno.test("listSubmissions() refuses other archives and documents, and says what to do", async () => {
  using folder = new ClassFolder({
    "ann.rar": "Rar!",
    "bob/work.7z": "7z",
    "cy/essay.pdf": "%PDF",
    "dee/02_ops.docx": "PK",
    "eve/homework.ts": "export {};",
    "fay/my_ops.ts": "export {};",
    "gil/03_ops.ts": "export {};",
    "hal/02_ops.ts": "hal 2",
    "hal/essay.pdf": "%PDF",
  });
  const listing = await folder.list();
  for (
    const [id, says] of [
      ["ann", "ann.rar is not opened: of archives only .zip and .tar.gz are."],
      ["bob", "bob/work.7z is not opened"],
      ["cy", "cy/essay.pdf is a document or a picture, not a program"],
      ["dee", "dee/02_ops.docx is a document: save its text as 02_ops.ts."],
      ["eve", "eve/homework.ts has no exercise's name."],
      ["fay", "is not named as an exercise is: rename it to 02_ops.ts."],
      ["gil", "has the number of one exercise, the name of another."],
    ]
  ) {
    assertStringIncludes((await missing(listing, id, 2))!, says);
    assert(await isRefused(listing, id, 2), id);
    assert(submissionOf(listing, id).unused.length > 0, id);
  }
  assert(await isRefused(listing, "gil", 3));
  assert(!await isRefused(listing, "gil", 1));
  // What passes stands; the document is reported, and opens nothing.
  assertEquals(await textsOf(listing, "hal"), { 2: "hal 2" });
  assert(!await isRefused(listing, "hal", 3));
  assertEquals(submissionOf(listing, "hal").unused.map(({ path }) => path), [
    "hal/essay.pdf",
  ]);
});

Deno.test("listSubmissions() knows names with more around them", async () => {
  using folder = new ClassFolder({
    "jane/01_value_final.ts": "1",
    "jane/mueller_02_ops.ts": "2",
    "jane/03_backward.ts.txt": "3",
    "jane/04_neuron (1).ts": "4",
    "bob/02_ops.ts": "right",
    "bob/mueller_02_ops.ts": "other",
    "bob/02_ops_test.ts": "a test",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), {
    1: "1",
    2: "2",
    3: "3",
    4: "4",
  });
  assertEquals(await textsOf(listing, "bob"), { 2: "right" });
  // One note, which says whose files they are.
  const { notes } = submissionOf(listing, "jane");
  assertEquals(notes.length, 1);
  assertStringIncludes(notes[0], "jane/01_value_final.ts was taken for 01_val");
});

Deno.test("listSubmissions() never prefers the stub to a file that is none", async () => {
  const stub = readKit(filesOf(EDITION.exercises[1]).stub);
  using folder = new ClassFolder({
    "jane/exercises/02_ops.ts": stub,
    "jane/old/02_ops (3).ts": "mine",
    "bob/02_ops.ts": stub.replaceAll("\n", "\r\n"),
    "bob/work.zip": zipOf({ "02_ops.ts": "mine" }),
    "kim/02_ops.ts": stub,
    "kim/work.rar": "Rar!",
    "lee/02_ops.ts": stub,
    "lee/02_ops (1).ts": "x".repeat(1_000_001),
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 2: "mine" });
  assertEquals(await textsOf(listing, "bob"), { 2: "mine" });
  assert(await isRefused(listing, "kim", 2));
  assertEquals(
    await missing(listing, "lee", 2),
    "lee/02_ops (1).ts is larger than 1 MB.",
  );
});

Deno.test("listSubmissions() does not count files that it would not read", async () => {
  const log = new Uint8Array(22_000_000);
  const lines = new Uint8Array(1_000_000).map((_, i) => i * 7919 >> 3);
  for (let i = 0; i < log.length; i += lines.length) log.set(lines, i);
  const packed = new Uint8Array(deflateRawSync(log, { level: 1 }));
  const packages = Array.from({ length: 6_000 }, (_, i) => ({
    name: `vendor/${i}.js`,
    content: "x",
  }));
  using folder = new ClassFolder({
    "jane/02_ops.ts": "2",
    "jane/server.log": log,
    "bob.zip": madeZip([
      { name: "02_ops.ts", content: "2" },
      { name: "server.log", content: log, packed },
      { name: "zeros.bin", content: new Uint8Array(30_000_000) },
      ...packages,
    ]),
    "kim.tar.gz": gzipSync(
      await tarOf({ "02_ops.ts": "2", "server.log": log }),
      { level: 1 },
    ),
  });
  for (let i = 0; i < 6_000; i++) folder.write(`jane/vendor/${i}.md`, "");
  const listing = await folder.list();
  for (const id of ["jane", "bob", "kim"]) {
    assertEquals(await textsOf(listing, id), { 2: "2" }, id);
  }
  assertEquals(listing.unused, []);
  using whole = new ClassFolder({
    "class.zip": zipOf({
      "jane.zip": Deno.readFileSync(`${folder.path}/bob.zip`),
      "kim/02_ops.ts": "2",
    }),
  });
  assertEquals(
    await textsOf(await whole.list(undefined, "class.zip"), "jane"),
    { 2: "2" },
  );
});
