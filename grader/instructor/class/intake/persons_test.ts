import { assertEquals } from "@std/assert";
import {
  ClassFolder,
  submissionOf,
  textsOf,
} from "../../../dev/testing/class_folder.ts";
import { zipOf } from "../../../dev/testing/made_zip.ts";
import { readRoster } from "../roster.ts";

Deno.test("listSubmissions() counts one of two submissions of a person, and notes why", async () => {
  using folder = new ClassFolder({
    "jane/02_ops.ts": "folder",
    "jane.zip": zipOf({ "02_ops.ts": "zip" }),
    "bob.zip": zipOf({ "02_ops.ts": "first" }),
    "bob (1).zip": zipOf({ "02_ops.ts": "second" }),
    "Kim Lee/02_ops.ts": "Kim Lee",
    "lee, kim/02_ops.ts": "lee, kim",
  });
  const listing = await folder.list([
    { id: "jane" },
    { id: "bob" },
    { id: "k", name: "Kim Lee" },
  ]);
  assertEquals(await textsOf(listing, "jane"), { 2: "folder" });
  assertEquals(await textsOf(listing, "bob"), { 2: "second" });
  const because = ["jane", "bob"].map((id) =>
    /counts, (.*);/.exec(submissionOf(listing, id).notes[0])?.[1]
  );
  assertEquals(because, [
    "for it is what the zip was unpacked to",
    "for it is later by its number or the dates in it",
  ]);
  assertEquals(
    submissionOf(listing, "k").disputed,
    "2 submissions look like one person's, and nothing shows for certain which is " +
      "the later: Kim Lee, lee, kim. Leave the one that counts in the folder, and " +
      "grade again.",
  );
  assertEquals(listing.unused, [
    {
      path: "bob.zip",
      reason: "does not count: bob (1).zip is of the same person.",
    },
    { path: "jane.zip", reason: "does not count: jane is of the same person." },
  ]);
});

Deno.test("listSubmissions() grades and reports people who are not on the roster, or could be several", async () => {
  using folder = new ClassFolder({
    "stranger/02_ops.ts": "stranger",
    "Kim Lee/02_ops.ts": "kim",
    "jane doe/02_ops.ts": "jane",
  });
  const listing = await folder.list([
    { id: "kim1", name: "Kim Lee" },
    { id: "kim2", name: "Lee, Kim" },
    { id: "jdoe", name: "Jane Doe", email: "jane@uni.example" },
    { id: "nobody" },
  ]);
  assertEquals(listing.unknown.map(({ id }) => id), ["stranger"]);
  assertEquals(listing.conflicts.map(({ id, people }) => [id, people]), [
    ["Kim Lee", ["kim1", "kim2"]],
  ]);
  assertEquals(listing.absent.map(({ id }) => id), ["nobody"]);
  assertEquals(await textsOf(listing, "stranger"), { 2: "stranger" });
  assertEquals(submissionOf(listing, "stranger").notes, [
    'Not on the roster: graded under "stranger".',
  ]);
  assertEquals(
    submissionOf(listing, "Kim Lee").disputed,
    "This could be Kim Lee (kim1) or Lee, Kim (kim2) by the name, and nothing says " +
      "whose it is: name it after the id of its owner, or say in the roster whose " +
      "account it is.",
  );
  assertEquals(submissionOf(listing, "jdoe").student, {
    id: "jdoe",
    name: "Jane Doe",
    email: "jane@uni.example",
  });
});

Deno.test("listSubmissions() goes by an exact fact, and notes another name", async () => {
  using folder = new ClassFolder({ "doejane_101_5001_02_ops.ts": "jane 2" });
  const listing = await folder.list(
    readRoster("id,name,canvas_id\nbs,Bob Smith,101\n", "r.csv").people,
  );
  assertEquals(submissionOf(listing, "bs").notes, [
    "It is Bob Smith (bs)'s by an exact fact, but the platform says doejane: " +
    "see whose it is.",
  ]);
});

Deno.test("listSubmissions() never takes a stranger for somebody on the roster", async () => {
  using folder = new ClassFolder({
    "A_7_assignsubmission_file/02_ops.ts": "who?",
    "7/02_ops.ts": "the real one",
  });
  const listing = await folder.list([{ id: "7", name: "Real" }]);
  assertEquals(await textsOf(listing, "7"), { 2: "the real one" });
  assertEquals(
    await textsOf(listing, "A_7_assignsubmission_file"),
    { 2: "who?" },
  );
});

Deno.test("listSubmissions() keeps apart ids that differ by case or Unicode form, and notes it", async () => {
  using folder = new ClassFolder({
    "Jane/02_ops.ts": "Jane",
    "jane/02_ops.ts": "jane",
    "zo\u00eb/02_ops.ts": "one",
    "zoe\u0308/02_ops.ts": "two",
    "bob/02_ops.ts": "bob",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "Jane"), { 2: "Jane" });
  assertEquals(await textsOf(listing, "jane"), { 2: "jane" });
  assertEquals(await textsOf(listing, "zoe\u0308"), { 2: "two" });
  assertEquals(submissionOf(listing, "jane").notes, [
    'Differs from "Jane" only by case or Unicode form: kept apart here, ' +
    "one and the same on some systems.",
  ]);
  assertEquals(submissionOf(listing, "zo\u00eb").notes.length, 1);
  assertEquals(submissionOf(listing, "bob").notes, []);
});
