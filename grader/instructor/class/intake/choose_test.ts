import { assert, assertEquals } from "@std/assert";
import {
  ClassFolder,
  missing,
  submissionOf,
  textsOf,
} from "../../../dev/testing/class_folder.ts";

const notWindows = { ignore: Deno.build.os === "windows" };

Deno.test("listSubmissions() takes a file under another name when it is the only one", async () => {
  const names = [
    "02_ops (1).ts",
    "02_ops-2.ts",
    "Copy of 02_ops.ts",
    "02_ops.ts.txt",
    "2_ops.ts",
    "OPS.TS",
    "02_ops.js",
  ];
  using folder = new ClassFolder(
    Object.fromEntries(names.map((name, i) => [`s${i}/${name}`, name])),
  );
  const listing = await folder.list();
  for (const [i, name] of names.entries()) {
    assertEquals(await textsOf(listing, `s${i}`), { 2: name });
    assertEquals(submissionOf(listing, `s${i}`).notes, [
      `s${i}/${name} was taken for 02_ops.ts.`,
    ]);
  }
});

Deno.test("listSubmissions() takes the nearest of several names, and the copy with the highest number", async () => {
  using folder = new ClassFolder({
    "jane/02_ops (1).ts": "copy",
    "jane/02_ops.ts": "right",
    "jane/OPS.TS": "loud",
    "bob/02_ops (2).ts": "2",
    "bob/02_ops (10).ts": "10",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 2: "right" });
  assertEquals(submissionOf(listing, "jane").notes, [
    "3 files could be 02_ops.ts: jane/02_ops.ts counts; " +
    "not jane/02_ops (1).ts, jane/OPS.TS.",
  ]);
  assertEquals(await textsOf(listing, "bob"), { 2: "10" });
});

Deno.test("listSubmissions() guesses nothing of a name that contradicts itself", async () => {
  using folder = new ClassFolder({ "jane/03_ops.ts": "?" });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), {});
  assertEquals(listing.unused, [{
    path: "jane/03_ops.ts",
    reason: "has the number of one exercise, the name of another.",
  }]);
});

Deno.test("listSubmissions() takes a file in the wrong place, with one note for each folder", async () => {
  using folder = new ClassFolder({
    "jane/README.md": "",
    "jane/homework/01_value.ts": "jane 1",
    "jane/homework/02_ops.ts": "jane 2",
    "jane/exercises/03_backward.ts": "jane 3",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), {
    1: "jane 1",
    2: "jane 2",
    3: "jane 3",
  });
  assertEquals(submissionOf(listing, "jane").notes, [
    "Found in the folder homework and taken: 01_value.ts, 02_ops.ts.",
  ]);
});

Deno.test("listSubmissions() prefers the right place, and notes each choice", async () => {
  using folder = new ClassFolder({
    "jane/exercises/02_ops.ts": "exercises",
    "jane/02_ops.ts": "top",
    "jane/old/02_ops.ts": "old",
    "bob/one/02_ops.ts": "one",
    "bob/two/02_ops.ts": "two",
    "lee/one/02_ops.ts": "same",
    "lee/two/02_ops.ts": "same",
    "kim/2_ops.ts": "top",
    "kim/old/02_ops.ts": "old",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 2: "exercises" });
  assertEquals(await textsOf(listing, "kim"), { 2: "top" });
  assertEquals(await textsOf(listing, "bob"), {});
  assertEquals(
    await missing(listing, "bob", 2),
    "bob/two/02_ops.ts and bob/one/02_ops.ts differ, and nothing shows which is " +
      "the later one.",
  );
  assertEquals(await textsOf(listing, "lee"), { 2: "same" });
});

Deno.test({
  ...notWindows,
  name:
    "listSubmissions() refuses links, pipes, hard links and large files by name",
  fn: async () => {
    using folder = new ClassFolder({
      "secret.ts": "secret",
      "jane/exercises/01_value.ts": "jane 1",
      "jane/exercises/06_mlp.ts": "x".repeat(1_000_001),
      "jane/exercises/07_ice_cream.ts": "hard",
    });
    const at = (path: string) => `${folder.path}/${path}`;
    Deno.symlinkSync(at("secret.ts"), at("jane/exercises/02_ops.ts"));
    Deno.symlinkSync(at("jane"), at("jane/loop"));
    Deno.symlinkSync("/", at("bob"));
    Deno.linkSync(at("jane/exercises/07_ice_cream.ts"), at("jane/second.ts"));
    const pipe = at("jane/exercises/03_backward.ts");
    assertEquals(
      new Deno.Command("mkfifo", { args: [pipe] }).outputSync().code,
      0,
    );
    const listing = await folder.list();
    assertEquals(await textsOf(listing, "jane"), { 1: "jane 1" });
    const reasons = {
      "bob": "is a link, and links are not followed.",
      "jane/exercises/02_ops.ts": "is a link, and links are not followed.",
      "jane/exercises/03_backward.ts": "is a device or a pipe, not a file.",
      "jane/exercises/06_mlp.ts": "is larger than 1 MB.",
      "jane/exercises/07_ice_cream.ts":
        "is a second name of another file (a hard link): put a copy in its " +
        "place.",
      "jane/loop": "is a link, and links are not followed.",
      "secret.ts":
        "lies in nobody's folder, and its name does not say whose it is.",
    };
    assertEquals(
      listing.unused,
      Object.entries(reasons).map(([path, reason]) => ({ path, reason })),
    );
    assertEquals(
      await missing(listing, "jane", 2),
      "jane/exercises/02_ops.ts is a link, and links are not followed.",
    );
  },
});

Deno.test("listSubmissions() prefers a file that can be read", async () => {
  using folder = new ClassFolder({
    "jane/02_ops.ts": "x".repeat(1_000_001),
    "jane/02_ops (1).ts": "jane 2",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
  assertEquals(submissionOf(listing, "jane").notes, [
    "jane/02_ops (1).ts was taken for 02_ops.ts.",
  ]);
  assertEquals(listing.unused, [
    { path: "jane/02_ops.ts", reason: "is larger than 1 MB." },
  ]);
});

Deno.test({
  // To root nothing is closed.
  ignore: Deno.build.os === "windows" || Deno.uid() === 0,
  name:
    "listSubmissions() reports files it has no right to read, and grades the others",
  fn: async () => {
    using folder = new ClassFolder({
      "jane/02_ops.ts": "jane 2",
      "bob/02_ops.ts": "bob 2",
      "kim/02_ops.ts": "kim 2",
      "ann.zip": "closed".repeat(100),
    });
    const closed = ["bob/02_ops.ts", "kim", "ann.zip"];
    for (const path of closed) Deno.chmodSync(`${folder.path}/${path}`, 0);
    const listing = await folder.list();
    assertEquals(await textsOf(listing, "jane"), { 2: "jane 2" });
    assertEquals(
      await missing(listing, "bob", 2),
      "bob/02_ops.ts may not be read.",
    );
    assertEquals(listing.unused, [
      { path: "ann.zip", reason: "may not be read." },
      { path: "kim", reason: "may not be read." },
    ]);
    Deno.chmodSync(`${folder.path}/kim`, 0o755);
  },
});

Deno.test("listSubmissions() refuses what lies too deep or is too much", async () => {
  const deep = "d/x".repeat(22);
  using folder = new ClassFolder({
    "jane/01_value.ts": "jane 1",
    [`jane/${deep}/02_ops.ts`]: "too deep",
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`bob/${i}.md`, ""]),
    ),
    "kim/02_ops.ts": "kim 2",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 1: "jane 1" });
  assertEquals(await textsOf(listing, "kim"), { 2: "kim 2" });
  assertEquals(listing.unused.map(({ reason }) => reason), [
    ...Array(4).fill("is no file of an exercise."),
    "and 16 more are no files of an exercise.",
    "lies deeper than 20 folders, and is not looked at: hand in the .ts files " +
    "themselves.",
  ]);
  // What lies there may be the exercise: open, and no zero.
  const [, second] = (await submissionOf(listing, "jane").read()).values();
  assert(second.state === "missing" && second.refused);
});

Deno.test({
  ...notWindows,
  name: "listSubmissions() writes out hidden characters of names everywhere",
  fn: async () => {
    using folder = new ClassFolder({
      "ja\nne/02_ops (1).ts": "jane 2",
      "bob/\u202E02_ops.ts": "bob 2",
      "\x1b[31mred.txt": "",
    });
    const listing = await folder.list();
    assertEquals(submissionOf(listing, "ja\nne").notes, [
      "ja\\u{a}ne/02_ops (1).ts was taken for 02_ops.ts.",
    ]);
    assertEquals(submissionOf(listing, "ja\nne").source, "ja\\u{a}ne");
    assertEquals(await textsOf(listing, "bob"), {});
    const listed = JSON.stringify(listing.unused);
    assert(listed.includes("\\\\u{1b}[31mred.txt"));
    assert(listed.includes("bob/\\\\u{202e}02_ops.ts"));
    assert(!listed.includes("\x1b") && !listed.includes("\u202E"));
  },
});

Deno.test("listSubmissions() names what else was handed in", async () => {
  using folder = new ClassFolder({
    "jane/homework.ts": "?",
    "bob.rar": "Rar!",
    "kim/exercises.tar.gz": "",
  });
  const listing = await folder.list();
  assertEquals(listing.students.map(({ student }) => student.id), [
    "bob",
    "jane",
    "kim",
  ]);
  assertEquals(listing.unused, [
    {
      path: "bob.rar",
      reason:
        "is not opened: of archives only .zip and .tar.gz are. Pack the " +
        ".ts files as a .zip, or hand them in as they are.",
    },
    { path: "jane/homework.ts", reason: "has no exercise's name." },
    {
      path: "kim/exercises.tar.gz",
      reason: "is refused: it is no tar, or it is damaged.",
    },
  ]);
});

Deno.test("listSubmissions() keeps the reports on one submission short", async () => {
  using folder = new ClassFolder(
    Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`jane/${i}/03_ops.ts`, "?"]),
    ),
  );
  const { unused } = await folder.list();
  assertEquals(unused.length, 21);
  assert(
    unused.some(({ reason }) =>
      reason === "and 30 more of this submission cannot be used."
    ),
  );
});
