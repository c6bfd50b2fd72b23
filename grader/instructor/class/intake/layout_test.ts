import { assertEquals, assertStringIncludes } from "@std/assert";
import {
  ClassFolder,
  submissionOf,
  textsOf,
} from "../../../dev/testing/class_folder.ts";
import { zipOf } from "../../../dev/testing/made_zip.ts";

const CANVAS = {
  "doejane_101_5001_01_value.ts": "jane 1",
  "doejane_101_5002_02_ops-1.ts": "jane 2",
  "smithbob_LATE_102_5003_02_ops.ts": "bob 2",
  "leekim_103_5004_my-kit-2.zip": zipOf({ "exercises/02_ops.ts": "kim 2" }),
  "anon_xK3f9_5005_02_ops.ts": "somebody 2",
  "LATE_anon_a1B2c_5006_02_ops.ts": "somebody else 2",
  "typeann_104_text.html": "<p>export function add</p>",
  "linktom_LATE_105_link.html": "<a>",
};

Deno.test("listSubmissions() reads from Canvas' file names the student, the lateness and the file", async () => {
  using folder = new ClassFolder(CANVAS);
  const listing = await folder.list();
  assertEquals(listing.layouts, ["canvas"]);
  assertEquals(
    listing.students.map(({ student: { id, name }, late, source }) => [
      id,
      name,
      late,
      source,
    ]),
    [
      ["101", "doejane", undefined, "doejane_101_*"],
      ["102", "smithbob", true, "smithbob_LATE_102_5003_02_ops.ts"],
      ["103", "leekim", undefined, "leekim_103_5004_my-kit-2.zip"],
      ["104", "typeann", undefined, "typeann_104_text.html"],
      ["105", "linktom", true, "linktom_LATE_105_link.html"],
      ["anon_a1B2c", undefined, true, "LATE_anon_a1B2c_5006_02_ops.ts"],
      ["anon_xK3f9", undefined, undefined, "anon_xK3f9_5005_02_ops.ts"],
    ],
  );
  assertEquals(await textsOf(listing, "101"), { 1: "jane 1", 2: "jane 2" });
  assertEquals(await textsOf(listing, "102"), { 2: "bob 2" });
  assertEquals(await textsOf(listing, "103"), { 2: "kim 2" });
  assertEquals(await textsOf(listing, "104"), {});
  assertEquals(await textsOf(listing, "anon_xK3f9"), { 2: "somebody 2" });
  assertEquals(listing.students.flatMap(({ notes }) => notes), []);
  const reason = "was typed into Canvas: only files are graded.";
  assertEquals(listing.unused, [
    { path: "linktom_LATE_105_link.html", reason },
    { path: "typeann_104_text.html", reason },
  ]);
});

Deno.test("listSubmissions() lists Canvas' zip like its folder", async () => {
  using folder = new ClassFolder(CANVAS);
  using zipped = new ClassFolder({ "submissions.zip": zipOf(CANVAS) });
  const plain = await folder.list();
  const listing = await zipped.list(undefined, "submissions.zip");
  assertEquals(listing.name, "submissions");
  const { name } = plain;
  assertEquals(JSON.stringify({ ...listing, name }), JSON.stringify(plain));
  assertEquals(await textsOf(listing, "103"), { 2: "kim 2" });
});

Deno.test("listSubmissions() counts the later of two files of Canvas", async () => {
  using folder = new ClassFolder({
    "doejane_101_5009_02_ops.ts": "the later",
    "doejane_101_5001_02_ops-1.ts": "the earlier",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "101"), { 2: "the later" });
  assertEquals(submissionOf(listing, "101").notes, [
    "2 files could be 02_ops.ts: doejane_101_5009_02_ops.ts counts; " +
    "not doejane_101_5001_02_ops-1.ts.",
  ]);
});

Deno.test("listSubmissions() counts what is on time before what is late in Canvas", async () => {
  using folder = new ClassFolder({
    "doejane_101_5001_02_ops.ts": "on time",
    "doejane_LATE_101_5009_02_ops-1.ts": "late",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "101"), { 2: "on time" });
  const { late, notes } = submissionOf(listing, "101");
  assertEquals(late, undefined);
  assertEquals(notes, [
    "2 submissions of one person: doejane_101_5001_02_ops.ts counts, for it is " +
    "on time; not doejane_LATE_101_5009_02_ops-1.ts.",
  ]);
  assertEquals(listing.unused, [{
    path: "doejane_LATE_101_5009_02_ops-1.ts",
    reason: "does not count: doejane_101_5001_02_ops.ts is of the same person.",
  }]);
});

Deno.test("listSubmissions() leaves out a file of Canvas that is there once more, and loses nobody", async () => {
  using folder = new ClassFolder({
    "smithbob_102_5001_01_value.ts": "bob 1",
    "smithbob_102_5001_01_value (1).ts": "bob 1",
    "smithbob_102_5002_02_ops.ts": "bob 2",
    "doejane_101_5003_02_ops.ts": "jane 2",
    "leekim_103_5004_01_value.ts": "kim 1",
    "leekim_103_5004_02_ops.ts": "what is this?",
    // Two students, though a Canvas' name could be read here.
    "hw_2024_1_ann.zip": zipOf({ "02_ops.ts": "ann 2" }),
    "hw_2024_1_kim.zip": zipOf({ "02_ops.ts": "kim 2" }),
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "101"), { 2: "jane 2" });
  assertEquals(await textsOf(listing, "102"), { 1: "bob 1", 2: "bob 2" });
  assertEquals(await textsOf(listing, "hw_2024_1_ann"), { 2: "ann 2" });
  assertEquals(await textsOf(listing, "hw_2024_1_kim"), { 2: "kim 2" });
  // With one number, and no copies: nobody can tell whose they are.
  const [kim1, kim2, copy] = listing.unused;
  assertEquals([kim1.path, kim2.path], [
    "leekim_103_5004_01_value.ts",
    "leekim_103_5004_02_ops.ts",
  ]);
  assertStringIncludes(kim1.reason, "is graded for nobody: a file of 103 has");
  assertEquals([copy], [{
    path: "smithbob_102_5001_01_value (1).ts",
    reason:
      "is smithbob_102_5001_01_value.ts once more, with the same number of " +
      "Canvas.",
  }]);
});

Deno.test("listSubmissions() takes a student called anon for one, late or not", async () => {
  using folder = new ClassFolder({
    "anon_LATE_51299_9005_01_value.ts": "late 1",
    "anon_LATE_51299_9006_02_ops.ts": "late 2",
    "anon_51298_9007_02_ops.ts": "on time 2",
    "doejane_51235_9003_02_ops.ts": "jane 2",
  });
  const listing = await folder.list();
  assertEquals(
    listing.students.map(({ student: { id, name }, late }) => [id, name, late]),
    [
      ["51235", "doejane", undefined],
      ["51298", "anon", undefined],
      ["51299", "anon", true],
    ],
  );
  assertEquals(await textsOf(listing, "51299"), { 1: "late 1", 2: "late 2" });
  assertEquals(listing.unused, []);
});

Deno.test("listSubmissions() takes names that only look like Canvas' for students'", async () => {
  using folder = new ClassFolder({
    "hw_2024_1_jane.zip": zipOf({ "02_ops.ts": "jane 2" }),
    "hw_2024_1_bob.zip": zipOf({ "02_ops.ts": "bob 2" }),
    "hw_2024_2_kim/02_ops.ts": "kim 2",
  });
  const listing = await folder.list();
  assertEquals(listing.layouts, ["plain"]);
  assertEquals(listing.students.map(({ student }) => student.id), [
    "hw_2024_1_bob",
    "hw_2024_1_jane",
    "hw_2024_2_kim",
  ]);
});

Deno.test("listSubmissions() reads Moodle's folders, of new and old versions, and files without", async () => {
  using folder = new ClassFolder({
    "Jane Doe_11_assignsubmission_file/02_ops.ts": "jane 2",
    "Bob Smith_12_assignsubmission_file_/deep/er/02_ops.ts": "bob 2",
    "Kim Lee_13_assignsubmission_file_02_ops.ts": "kim 2",
    "Kim Lee_13_assignsubmission_file_01_value.ts": "kim 1",
    "Ann O'Neil_14_assignsubmission_file_/kit.zip": zipOf({
      "02_ops.ts": "ann 2",
    }),
    "Tom Thumb_15_assignsubmission_onlinetext/onlinetext.html": "<p>",
    "Default group_assignsubmission_file/02_ops.ts": "group 2",
  });
  const listing = await folder.list();
  assertEquals(listing.layouts, ["moodle"]);
  assertEquals(
    listing.students.map(({ student: { id, name } }) => [id, name]),
    [
      ["11", "Jane Doe"],
      ["12", "Bob Smith"],
      ["13", "Kim Lee"],
      ["14", "Ann O'Neil"],
      ["15", "Tom Thumb"],
      ["Default group", "Default group"],
    ],
  );
  assertEquals(await textsOf(listing, "11"), { 2: "jane 2" });
  assertEquals(await textsOf(listing, "12"), { 2: "bob 2" });
  assertEquals(await textsOf(listing, "13"), { 1: "kim 1", 2: "kim 2" });
  assertEquals(await textsOf(listing, "14"), { 2: "ann 2" });
  assertEquals(await textsOf(listing, "15"), {});
  assertEquals(await textsOf(listing, "Default group"), { 2: "group 2" });
  assertEquals(listing.unused, [{
    path: "Tom Thumb_15_assignsubmission_onlinetext",
    reason: "was typed into Moodle: only files are graded.",
  }]);
});

Deno.test("listSubmissions() gives nobody a name where marking is blind in Moodle", async () => {
  using folder = new ClassFolder({
    "Participant_11_assignsubmission_file/02_ops.ts": "11",
    "Participant_12_assignsubmission_file/02_ops.ts": "12",
  });
  const listing = await folder.list([
    { id: "Participant 12", name: "Somebody" },
  ]);
  assertEquals(listing.students.map(({ student }) => student), [
    { id: "11" },
    { id: "Participant 12", name: "Somebody" },
  ]);
});

Deno.test("listSubmissions() finds the login by the folder around repositories", async () => {
  const files = {
    "hw-1-jdoe/exercises/02_ops.ts": "jane 2",
    "hw-1-jdoe/.git/HEAD": "ref: refs/heads/main",
    "hw-1-bob-smith/exercises/02_ops.ts": "bob 2",
    "scores.csv": "username",
  };
  for (
    const name of ["hw-1-submissions", "HW-1_submissions_2026_09_01_T_12_00_00"]
  ) {
    using folder = new ClassFolder(files, name);
    const listing = await folder.list();
    assertEquals(
      listing.students.map(({ student }) => student.id),
      ["bob-smith", "jdoe"],
    );
    assertEquals(await textsOf(listing, "jdoe"), { 2: "jane 2" });
    assertEquals(listing.unused, [{
      path: "scores.csv",
      reason: "lies in nobody's folder, and its name does not say whose it is.",
    }]);
  }
});

Deno.test("listSubmissions() finds the login by the roster, otherwise takes the whole name", async () => {
  using folder = new ClassFolder({
    "hw-1-JDoe/exercises/02_ops.ts": "jane 2",
    "hw-1-bob-smith/exercises/02_ops.ts": "bob 2",
  });
  const roster = [{ id: "jdoe" }, { id: "bob-smith" }, { id: "smith" }];
  const known = await folder.list(roster);
  assertEquals(known.students.map(({ student }) => student.id), [
    "bob-smith",
    "jdoe",
  ]);
  assertEquals(known.absent, [{ id: "smith" }]);
  const unknown = await folder.list();
  assertEquals(unknown.students.map(({ student }) => student.id), [
    "hw-1-JDoe",
    "hw-1-bob-smith",
  ]);
});

Deno.test("listSubmissions() reads downloads of several kinds in one folder", async () => {
  using folder = new ClassFolder({
    "doejane_101_5001_02_ops.ts": "jane 2",
    "Bob Smith_12_assignsubmission_file_/02_ops.ts": "bob 2",
    "kim/02_ops.ts": "kim 2",
  });
  const listing = await folder.list([{ id: "jdoe", name: "Jane Doe" }]);
  assertEquals(listing.layouts, ["moodle", "canvas", "plain"]);
  assertEquals(listing.unknown.map(({ id }) => id), ["12", "kim"]);
  assertEquals(await textsOf(listing, "jdoe"), { 2: "jane 2" });
});
