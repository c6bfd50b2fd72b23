import { assertEquals, assertStringIncludes } from "@std/assert";
import { filesOf } from "../../core/course/lesson.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { zipOf } from "../../dev/testing/made_zip.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { readKit } from "../../kit/workspace.ts";
import { zipLibrary } from "../class/intake/zip_library.ts";

const [LESSON] = EDITION.exercises;
const RIGHT = readKit(filesOf(LESSON).solution);
const STUB = readKit(filesOf(LESSON).stub);

/** What lies in a zip, by path. */
async function unzipped(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = await zipLibrary();
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return files;
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

Deno.test("deno task export --format moodle-feedback returns each page to the participant who handed in", async () => {
  using made = SmallClass.of({
    "sub/Ann Fox_2_assignsubmission_file/01_value.ts": RIGHT,
    "sub/Bob Gray_1_assignsubmission_file/01_value.ts": STUB,
    "sub/Group A_3_assignsubmission_file/01_value.ts": RIGHT,
    "sub/Zoë Ünal_9_assignsubmission_file_01_value.ts": RIGHT,
    "roster.csv":
      "id,name,moodle_id\n1,Ann Fox,2\n2,Bob Gray,1\n9,Zoë Ünal,9\n",
  });
  const words = ["out", "--format", "moodle-feedback"];
  await made.grade();
  const group = await made.run("export", words);
  assertStringIncludes(
    group.err,
    '"3" (3.json) gets no feedback in this way: it looks like a group',
  );
  // With a roster, and with a comment that an instructor has added.
  await made.grade("--roster", "roster.csv");
  made.write(
    "out/feedback/1.md",
    `${made.read("out/feedback/1.md")}Well done!\n`,
  );
  const { code, out, err } = await made.run("export", words);
  assertEquals(code, 0, err);
  assertStringIncludes(out, "Upload multiple feedback files in a zip");
  assertStringIncludes(
    err,
    '"3" (3.json) gets no feedback in this way: nobody on the roster',
  );
  const files = await unzipped(
    Deno.readFileSync(made.at("out/export/moodle_feedback.zip")),
  );
  assertEquals([...files.keys()], [
    "Ann Fox_2_assignsubmission_file_/feedback.md",
    "Bob Gray_1_assignsubmission_file_/feedback.md",
    "Zoë Ünal_9_assignsubmission_file_/feedback.md",
  ]);
  const [ann, bob] = files.values();
  assertEquals(text(ann), made.read("out/feedback/1.md"));
  assertStringIncludes(text(ann), "Well done!");
  assertStringIncludes(text(bob), "0 of 8 points");
});

Deno.test("deno task export --format canvas-feedback names each page as Canvas named the file", async () => {
  using made = SmallClass.of({
    "sub/foxann_501_11_notes.pdf": "%PDF-1.7",
    "sub/foxann_501_12_01_value-1.ts": RIGHT,
    "sub/graybob_LATE_502_13_homework.zip": zipOf({ "01_value.ts": STUB }),
    "sub/zedzoe_503_14_01_value.docx": "PK",
  });
  await made.grade();
  const { code, out, err } = await made.run("export", [
    "out",
    "--format=canvas-feedback",
  ]);
  assertEquals(code, 0, err);
  assertStringIncludes(out, "Re-Upload Submissions");
  assertStringIncludes(
    err,
    '"503" (503.json) gets no feedback in this way: no file of it',
  );
  const files = await unzipped(
    Deno.readFileSync(made.at("out/export/canvas_feedback.zip")),
  );
  assertEquals([...files.keys()], [
    "foxann_501_12_01_value-1.ts",
    "graybob_LATE_502_13_homework.zip",
  ]);
  const [ann, bob] = files.values();
  assertEquals(text(ann), made.read("out/feedback/501.md"));
  const inner = await unzipped(bob);
  assertEquals([...inner.keys()], ["feedback.md"]);
  assertEquals(
    text(inner.get("feedback.md")),
    made.read("out/feedback/502.md"),
  );
});

Deno.test("deno task export of feedback gives a disputed submission to nobody, and names a page that is gone", async () => {
  using made = SmallClass.of({
    "sub/Ann Fox_11_assignsubmission_file/01_value.ts": RIGHT,
    "sub/Ann Fox_12_assignsubmission_file/01_value.ts": STUB,
    "sub/Bob Gray_13_assignsubmission_file/01_value.ts": STUB,
    "sub/Cy Hall_14_assignsubmission_file/01_value.ts": STUB,
    "roster.csv": "id,name\nann,Ann Fox\nbob,Bob Gray\ncy,Cy Hall\n",
  });
  await made.grade("--roster", "roster.csv");
  Deno.removeSync(made.at("out/feedback/bob.md"));
  const { err } = await made.run("export", ["out", "--format=moodle-feedback"]);
  assertStringIncludes(
    err,
    '"11" (11.json) gets no feedback in this way: it is not decided',
  );
  assertStringIncludes(
    err,
    "feedback/bob.md is not there. deno task class --pages makes it.",
  );
  const files = await unzipped(
    Deno.readFileSync(made.at("out/export/moodle_feedback.zip")),
  );
  assertEquals([...files.keys()], [
    "Cy Hall_14_assignsubmission_file_/feedback.md",
  ]);
});

Deno.test("deno task export of feedback refuses a class that is not that platform's download", async () => {
  using made = SmallClass.of({ "sub/ann/01_value.ts": STUB });
  await made.grade();
  for (const title of ["Canvas", "Moodle"]) {
    const ran = await made.run("export", [
      "out",
      `--format=${title.toLowerCase()}-feedback`,
    ]);
    assertEquals([ran.code, ran.out], [1, ""]);
    assertStringIncludes(
      ran.err,
      `Nothing in this class is from a download of ${title}`,
    );
  }
});
