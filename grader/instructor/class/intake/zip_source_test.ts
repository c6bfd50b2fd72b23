import { deflateRawSync } from "node:zlib";
import { assertEquals } from "@std/assert";
import {
  ClassFolder,
  missing,
  textsOf,
} from "../../../dev/testing/class_folder.ts";
import {
  type MadeEntry,
  madeZip,
  zipOf,
} from "../../../dev/testing/made_zip.ts";

const HONEST: MadeEntry = { name: "02_ops.ts", content: "jane 2" };

/** Zips that are refused, and the reason for each. */
const REFUSED: Record<string, [Uint8Array, string]> = {
  "leads out": [
    madeZip([HONEST, { name: "../../bob/02_ops.ts", content: "mine" }]),
    'it holds "../../bob/02_ops.ts", which leads out of the folder it is ' +
    "unpacked in",
  ],
  "leads out in the middle": [
    madeZip([HONEST, { name: "a/../../b", content: "" }]),
    'it holds "a/../../b", which leads out of the folder it is unpacked in',
  ],
  "from the root": [
    madeZip([HONEST, { name: "/etc/passwd", content: "root" }]),
    'it holds "/etc/passwd", which is a path from the root',
  ],
  "from a drive": [
    madeZip([HONEST, { name: "C:/boot.ini", content: "" }]),
    'it holds "C:/boot.ini", which is a path from a drive',
  ],
  "backslash": [
    madeZip([HONEST, { name: "..\\x.ts", content: "" }]),
    'it holds "..\\x.ts", which leads out of the folder it is unpacked in',
  ],
  "zero byte": [
    madeZip([HONEST, { name: "02_ops.ts\0.png", content: "" }]),
    'it holds "02_ops.ts\\u{0}.png", which has a zero byte in its name',
  ],
  "long name": [
    madeZip([HONEST, { name: "x".repeat(60_000), content: "" }]),
    `it holds "${"x".repeat(147)} … ${
      "x".repeat(150)
    }", which is longer than ` +
    "1000 characters",
  ],
  "deep name": [
    madeZip([HONEST, { name: `${"d/".repeat(400)}x`, content: "" }]),
    `it holds "${"d/".repeat(73)}d … ${
      "/d".repeat(74)
    }/x", which lies deeper ` +
    "than 20 folders",
  ],
  "link": [
    madeZip([{ ...HONEST, content: "/etc/passwd", mode: 0o120777 }]),
    'it holds "02_ops.ts", which is a link',
  ],
  "device": [
    madeZip([{ ...HONEST, mode: 0o020666 }]),
    'it holds "02_ops.ts", which is a device or a pipe',
  ],
  "encrypted": [
    madeZip([{ ...HONEST, flags: 0x801 }]),
    'it holds "02_ops.ts", which is encrypted',
  ],
  "twice": [
    madeZip([HONEST, { ...HONEST, content: "other" }]),
    'it holds "02_ops.ts", more than once',
  ],
  "twice but for its case": [
    madeZip([HONEST, { name: "02_OPS.ts", content: "other" }]),
    'it holds "02_OPS.ts", and "02_ops.ts", which are one on some systems',
  ],
  "twice but for its Unicode form": [
    madeZip([{ name: "\u00e9/a", content: "" }, { name: "e\u0301/b" }]),
    'it holds "e\u0301/b", and "\u00e9", which are one on some systems',
  ],
  "file and folder": [
    madeZip([HONEST, { name: "02_ops.ts/x", content: "" }]),
    'it holds "02_ops.ts/x", which is a file and a folder',
  ],
  "overlap": [
    madeZip([HONEST, {
      name: "01_value.ts",
      content: "jane 2",
      sharesWith: 0,
    }]),
    'it holds "02_ops.ts", which shares bytes with another file',
  ],
  "bomb by its ratio": [
    madeZip([HONEST, {
      name: "zeros.zip",
      content: new Uint8Array(3_000_000),
    }]),
    "it unpacks to more than 200 times its size",
  ],
  "bomb by the sum": [
    madeZip([HONEST, { ...HONEST, name: "large.zip", declares: 20_000_001 }]),
    "it unpacks to more than 20 MB",
  ],
  "hides a file": [
    madeZip([HONEST, { name: "03_backward.ts", content: "x", isHidden: true }]),
    "it holds files that its own list of them leaves out",
  ],
  "hides all files": [
    madeZip([{ ...HONEST, isHidden: true }]),
    "it holds files that its own list of them leaves out",
  ],
  "too many": [
    madeZip(Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}.zip` }))),
    "it holds more than 2,000 files and folders",
  ],
  "no zip": [
    new TextEncoder().encode("PK\x03\x04, so to speak"),
    "it is no zip, or it is cut off",
  ],
  "cut off": [
    zipOf({ "02_ops.ts": "jane 2", "03_backward.ts": "jane 3" }).slice(0, -60),
    "it is no zip, or it is cut off",
  ],
  "empty": [new Uint8Array(), "it is no zip, or it is cut off"],
};

Deno.test("listSubmissions() refuses a hostile zip with the rule it breaks, and grades the others", async () => {
  using folder = new ClassFolder({
    ...Object.fromEntries(
      Object.entries(REFUSED).map(([name, [zip]]) => [`${name}.zip`, zip]),
    ),
    "honest.zip": zipOf({ "02_ops.ts": "honest 2" }),
  });
  const listing = await folder.list();
  assertEquals(listing.students.length, Object.keys(REFUSED).length + 1);
  assertEquals(await textsOf(listing, "honest"), { 2: "honest 2" });
  for (const [name, [, reason]] of Object.entries(REFUSED)) {
    const path = `${name}.zip`;
    const refused = listing.unused.filter((one) => one.path === path);
    assertEquals(refused, [{ path, reason: `is refused: ${reason}.` }], name);
    assertEquals(await textsOf(listing, name), {}, name);
    assertEquals(
      await missing(listing, name, 2),
      `${path} is refused: ${reason}.`,
      name,
    );
  }
  assertEquals(listing.unused.length, Object.keys(REFUSED).length);
});

/** Whoever unpacks it beyond what was declared finds that its end is missing. */
const MUCH_WITHOUT_END = new Uint8Array(
  deflateRawSync(Array.from({ length: 90_000 }, (_, i) => Math.sqrt(i)).join()),
).slice(0, 100_000);

/** Zips that lie about a file: that is seen when it is read. */
const LYING: Record<string, [MadeEntry, string]> = {
  "checksum": [
    { ...HONEST, checksum: 1 },
    "is damaged: it does not fit its checksum.",
  ],
  "more than declared": [
    { ...HONEST, content: "x".repeat(500_000), declares: 10 },
    "is damaged: it unpacks to another size than the zip says.",
  ],
  "more than declared, and no end": [
    { ...HONEST, declares: 10, packed: MUCH_WITHOUT_END },
    "is damaged: it unpacks to another size than the zip says.",
  ],
  "nonsense": [
    { ...HONEST, packed: new Uint8Array(40).fill(0xff) },
    "is damaged: it cannot be unpacked.",
  ],
  "less than declared": [
    { ...HONEST, declares: 10 },
    "is damaged: it unpacks to another size than the zip says.",
  ],
  "unknown method": [
    { ...HONEST, method: 98 },
    "is packed in a way only some programs know.",
  ],
  "too large a text": [
    {
      ...HONEST,
      content: Array.from({ length: 90_000 }, (_, i) => Math.sqrt(i)).join(),
    },
    "is larger than 1 MB.",
  ],
};

Deno.test("listSubmissions() refuses a file that is not what its zip says", async () => {
  const other = { name: "01_value.ts", content: "honest 1" };
  using folder = new ClassFolder(
    Object.fromEntries(
      Object.entries(LYING).map(([name, [entry]]) => [
        `${name}.zip`,
        madeZip([entry, other]),
      ]),
    ),
  );
  const listing = await folder.list();
  for (const [name, [, reason]] of Object.entries(LYING)) {
    assertEquals(await textsOf(listing, name), { 1: "honest 1" }, name);
    assertEquals(
      await missing(listing, name, 2),
      `${name}.zip/02_ops.ts ${reason}`,
    );
  }
});

Deno.test("listSubmissions() does not count litter in a zip", async () => {
  using folder = new ClassFolder({
    "jane.zip": madeZip([
      HONEST,
      ...Array.from({ length: 3_000 }, (_, i) => ({
        name: `node_modules/${i}.js`,
        mode: 0o120777,
      })),
      { name: ".git/huge", content: "", declares: 50_000_000 },
      { name: "__MACOSX/02_ops.ts" },
      { name: "__MACOSX/02_OPS.ts" },
    ]),
  });
  const listing = await folder.list();
  assertEquals(listing.unused, []);
  assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
});

Deno.test("listSubmissions() opens a zip in a zip when there is nothing else, and no deeper", async () => {
  const inner = zipOf({ "02_ops.ts": "2" });
  using folder = new ClassFolder({
    "one.zip": zipOf({ "kit/inner.zip": inner }),
    "two.zip": zipOf({ "a.zip": zipOf({ "b.zip": inner }) }),
    "beside.zip": zipOf({ "a.zip": inner, "README.md": "" }),
    "bomb.zip": zipOf({
      "a.zip": madeZip([{ ...HONEST, name: "../x" }]),
    }),
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "one"), { 2: "2" });
  assertEquals(await textsOf(listing, "two"), {});
  assertEquals(await textsOf(listing, "beside"), {});
  assertEquals(listing.unused.map(({ path }) => path), [
    "beside.zip/a.zip",
    "bomb.zip",
    "two.zip/a.zip/b.zip",
  ]);
});

Deno.test("listSubmissions() opens a zip for what is missing beside it", async () => {
  using folder = new ClassFolder({
    "jane/02_ops.ts": "loose 2",
    "jane/kit.zip": zipOf({
      "01_value.ts": "zipped 1",
      "02_ops.ts": "zipped 2",
    }),
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 1: "zipped 1", 2: "loose 2" });
});
Deno.test("listSubmissions() leaves out of a class's zip only what breaks a rule", async () => {
  using folder = new ClassFolder({
    "class.zip": madeZip([
      { name: "jane/02_ops.ts", content: "jane 2" },
      { name: "bob/../../02_ops.ts", content: "out" },
      { name: "bob/02_ops.ts", content: "/etc/passwd", mode: 0o120777 },
      { name: "bob/01_value.ts", content: "bob 1" },
      { name: "kim/02_ops.ts", content: "kim", flags: 0x801 },
      { name: "ann/02_ops.ts", content: "ann 2", checksum: 7 },
      { name: "lee/02_ops.ts", content: "lee 2", sharesWith: 0 },
      { name: "tom.zip", content: madeZip([{ ...HONEST, name: "/x" }]) },
      { name: "/etc/02_ops.ts", content: "from the root" },
    ]),
  });
  const listing = await folder.list(undefined, "class.zip");
  assertEquals(await textsOf(listing, "jane"), {});
  assertEquals(await textsOf(listing, "lee"), {});
  assertEquals(await textsOf(listing, "bob"), { 1: "bob 1" });
  assertEquals(
    await missing(listing, "ann", 2),
    "ann/02_ops.ts is damaged: it does not fit its checksum.",
  );
  // It was handed in: open, and no zero.
  const kinds = { bob: "is a link", kim: "is encrypted" };
  for (const [id, why] of Object.entries(kinds)) {
    assertEquals(
      await missing(listing, id, 2),
      `${id}/02_ops.ts is left out: the zip holds "${id}/02_ops.ts", which ${why}.`,
    );
  }
  assertEquals(listing.unused.map(({ path }) => path), [
    "/etc/02_ops.ts",
    "bob/../../02_ops.ts",
    "bob/02_ops.ts",
    "jane/02_ops.ts",
    "kim/02_ops.ts",
    "lee/02_ops.ts",
    "tom.zip",
  ]);
});
