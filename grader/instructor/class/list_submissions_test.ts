import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { UsageError } from "../../core/usage_error.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import {
  ClassFolder,
  missing,
  textsOf,
} from "../../dev/testing/class_folder.ts";
import { zipOf } from "../../dev/testing/made_zip.ts";
import { readKit } from "../../kit/workspace.ts";

const ids = (
  { students }: { students: readonly { student: { id: string } }[] },
) => students.map(({ student }) => student.id);

Deno.test("listSubmissions() reads a folder for each student: flat, in exercises, or deeper", async () => {
  using folder = new ClassFolder({
    "jane/02_ops.ts": "jane 2",
    "bob/exercises/02_ops.ts": "bob 2",
    "bob/exercises/02_ops_test.ts": "no exercise",
    "bob/README.md": "read me",
    "kim/a/b/exercises/02_ops.ts": "kim 2",
    "empty/": "",
  });
  const listing = await folder.list();
  assertEquals(listing.layouts, ["plain"]);
  assertEquals(ids(listing), ["bob", "empty", "jane", "kim"]);
  assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
  assertEquals(await textsOf(listing, "bob"), { 2: "bob 2" });
  assertEquals(await textsOf(listing, "kim"), { 2: "kim 2" });
  assertEquals(await textsOf(listing, "empty"), {});
  assertEquals(
    await missing(listing, "empty", 2),
    "02_ops.ts was not handed in.",
  );
  assertEquals(listing.students.flatMap(({ notes }) => notes), []);
  assertEquals(listing.unused, []);
});

Deno.test("listSubmissions() reads a zip for each student, with or without a folder around the files", async () => {
  using folder = new ClassFolder({
    "jane.zip": zipOf({ "02_ops.ts": "jane 2" }),
    "Doe, Bob.ZIP": zipOf({
      "kit/": "",
      "kit/exercises/02_ops.ts": "bob 2",
      "__MACOSX/kit/exercises/._02_ops.ts": "litter",
    }),
  });
  const listing = await folder.list();
  assertEquals(ids(listing), ["Doe, Bob", "jane"]);
  assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
  assertEquals(await textsOf(listing, "Doe, Bob"), { 2: "bob 2" });
  assertEquals(listing.students[1].source, "jane.zip");
  assertEquals(listing.unused, []);
});

Deno.test("listSubmissions() takes only the exercises of a whole kit", async () => {
  const kit = {
    "deno.json": "{}",
    "exercises/01_value.ts": "mine",
    "solutions/01_value.ts": "the reference",
    "solutions/02_ops.ts": "the reference",
    "grader/core/probes/02_ops.ts": "the checks",
    "grader/core/course/stubs/02_ops.ts": "the stub",
    ".gradlings/last-pass/02_ops.ts": "of yesterday",
    ".git/02_ops.ts": "of git",
    "node_modules/02_ops.ts": "of npm",
  };
  const within = (folder: string) =>
    Object.fromEntries(
      Object.entries(kit).map(([path, text]) => [`${folder}/${path}`, text]),
    );
  using folder = new ClassFolder({
    ...within("jane"),
    "bob.zip": zipOf(within("gradlings-main")),
  });
  const listing = await folder.list();
  for (const id of ["jane", "bob"]) {
    assertEquals(await textsOf(listing, id), { 1: "mine" });
  }
  assertEquals(listing.students.flatMap(({ notes }) => notes), []);
});

Deno.test("listSubmissions() knows a stub, and reads a text without its byte-order mark", async () => {
  const stub = readKit(filesOf(EDITION.exercises[0]).stub);
  using folder = new ClassFolder({
    "jane/01_value.ts": stub.replaceAll("\n", "\r\n"),
    "jane/02_ops.ts": "\uFEFFexport {};",
    "jane/03_backward.ts": new Uint8Array([0xff, 0xfe, 0x61, 0]),
    "bob.zip": zipOf({
      "01_value.ts": stub,
      "02_ops.ts": "\uFEFFexport {};",
      "03_backward.ts": new Uint8Array([0xff, 0xfe, 0x61, 0]),
    }),
  });
  const listing = await folder.list();
  for (const { read, source } of listing.students) {
    const [first, second, third] = (await read()).values();
    assertEquals(first.state, "stub");
    assertEquals(second, { state: "written", text: "export {};" });
    assertEquals(third, {
      state: "written",
      text: "a",
      note: `${source}/03_backward.ts was read as UTF-16, as its byte-order ` +
        "mark says.",
    });
  }
});

Deno.test("listSubmissions() lists the zip of a class like its folder", async () => {
  const files = {
    "jane/02_ops.ts": "jane 2",
    "bob.zip": zipOf({ "02_ops.ts": "bob 2" }),
    "empty/": "",
    "__MACOSX/jane/._02_ops.ts": "litter",
    "Thumbs.db": "litter",
  };
  const wrapped = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`submissions/${path}`, text]),
  );
  using folder = new ClassFolder({
    "class.zip": zipOf(files),
    "wrapped.zip": zipOf(wrapped),
  });
  for (const name of ["class.zip", "wrapped.zip"]) {
    const listing = await folder.list(undefined, name);
    assertEquals(ids(listing), ["bob", "empty", "jane"]);
    assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
    assertEquals(await textsOf(listing, "bob"), { 2: "bob 2" });
    assertEquals(listing.unused, []);
  }
});

Deno.test("listSubmissions() goes into a folder around the class, not into one around a student", async () => {
  using wrapped = new ClassFolder({
    "a/b/jane/02_ops.ts": "jane 2",
    "a/b/bob/02_ops.ts": "bob 2",
  });
  assertEquals(ids(await wrapped.list()), ["bob", "jane"]);
  using single = new ClassFolder({
    "jane/exercises/02_ops.ts": "jane 2",
    "jane/solutions/02_ops.ts": "the reference",
    "jane/notes/todo.md": "",
  });
  const listing = await single.list();
  assertEquals(ids(listing), ["jane"]);
  assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
});

Deno.test("listSubmissions() opens the zip of a class that is alone in its folder", async () => {
  using whole = new ClassFolder({
    "download.zip": zipOf({ "jane/02_ops.ts": "jane 2", "bob/02_ops.ts": "2" }),
  });
  assertEquals(ids(await whole.list()), ["bob", "jane"]);
  using canvas = new ClassFolder({
    "download.zip": zipOf({ "in/doejane_101_5001_02_ops.ts": "jane 2" }),
  });
  assertEquals(ids(await canvas.list()), ["101"]);
  using single = new ClassFolder({
    "jane.zip": zipOf({ "exercises/02_ops.ts": "jane 2", "other/x.ts": "" }),
  });
  assertEquals(ids(await single.list()), ["jane"]);
  using broken = new ClassFolder({ "jane.zip": "no zip" });
  assertEquals(ids(await broken.list()), ["jane"]);
});

Deno.test("listSubmissions() refuses a folder that is no class", async () => {
  using folder = new ClassFolder({
    "jane/exercises/02_ops.ts": "jane 2",
    "bob/02_ops.ts": "bob 2",
    "class.txt": "no zip",
    "class.zip": "no zip",
  });
  const says = async (path: string, message: string) => {
    const error = await folder.list(undefined, path).catch((error) => error);
    assert(error instanceof UsageError);
    assertStringIncludes(error.message, message);
  };
  await says("jane", "is the folder of one learner");
  await says("bob", "is the folder of one learner");
  await says("class.txt", "is neither a folder nor a zip");
  await says("class.zip", "is refused: it is no zip, or it is cut off.");
  await says("nowhere", "does not exist");
});

Deno.test("listSubmissions() lists the same folder in the same order, by code points", async () => {
  const names = ["ä", "z", "B", "a", "😀", "\uFF5E", "10", "9"];
  using folder = new ClassFolder(
    Object.fromEntries(names.map((name) => [`${name}/02_ops.ts`, name])),
  );
  const listing = await folder.list();
  assertEquals(ids(listing), ["10", "9", "B", "a", "z", "ä", "\uFF5E", "😀"]);
  const plain = (value: unknown) => JSON.stringify(value);
  assertEquals(plain(await folder.list()), plain(listing));
});

Deno.test("listSubmissions() reads files when asked for, not before", async () => {
  using folder = new ClassFolder({ "jane/02_ops.ts": "before" });
  const listing = await folder.list();
  folder.write("jane/02_ops.ts", "after");
  assertEquals(await textsOf(listing, "jane"), { 2: "after" });
  Deno.removeSync(`${folder.path}/jane/02_ops.ts`);
  assertEquals(
    await missing(listing, "jane", 2),
    "jane/02_ops.ts does not exist.",
  );
});
