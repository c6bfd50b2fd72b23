import { assertEquals } from "@std/assert";
import { gzipSync } from "node:zlib";
import { ClassFolder, textsOf } from "../../../dev/testing/class_folder.ts";
import { zipOf } from "../../../dev/testing/made_zip.ts";
import { npm } from "../../../kit/packages/npm.ts";

const { packTar } = await npm("npm:modern-tar@^0.8.6");

Deno.test("listSubmissions() does not report litter", async () => {
  using folder = new ClassFolder({
    ".DS_Store": "",
    "._jane": "",
    "Thumbs.db": "",
    "desktop.ini": "",
    "__MACOSX/jane/._02_ops.ts": "",
    "jane/.DS_Store": "",
    "jane/._02_ops.ts": "",
    "jane/.git/HEAD": "ref: refs/heads/main",
    "jane/.history/01_value.ts": "an old one",
    "jane/.01_value.ts.swp": "",
    ".git/config": "",
    "jane/02_ops.ts": "jane 2",
  });
  const listing = await folder.list();
  assertEquals(listing.students.map(({ student }) => student.id), ["jane"]);
  assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
  assertEquals(listing.unused, []);
});

Deno.test("listSubmissions() reads names that begin with a dot like others", async () => {
  const files = {
    ".carol/02_ops.ts": "carol 2",
    "..dave/.exercises/02_ops.ts": "dave 2",
    "erin/.02_ops.ts": "erin 2",
    ".fay_444_assignsubmission_file_/02_ops.ts": "fay 2",
    "gil.zip": zipOf({ ".work/02_ops.ts": "gil 2" }),
    "hal.tar.gz": gzipSync(
      await packTar([{
        header: { name: ".work/02_ops.ts", size: 5 },
        body: "hal 2",
      }]),
    ),
    ".notes.txt": "",
  };
  using folder = new ClassFolder(files);
  using zipped = new ClassFolder({ "class.zip": zipOf(files) });
  for (
    const listing of [await folder.list(), await zipped.list([], "class.zip")]
  ) {
    const got: Record<string, string> = {};
    for (const { student: { id } } of listing.students) {
      got[id] = (await textsOf(listing, id))[2];
    }
    assertEquals(got, {
      "..dave": "dave 2",
      ".carol": "carol 2",
      444: "fay 2",
      erin: "erin 2",
      gil: "gil 2",
      hal: "hal 2",
    });
    assertEquals(listing.unused.map(({ path }) => path), [".notes.txt"]);
  }
});
