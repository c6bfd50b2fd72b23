import { assertEquals } from "@std/assert";
import {
  ClassFolder,
  missing,
  submissionOf,
  textsOf,
} from "../../../dev/testing/class_folder.ts";

const METADATA = `---
submission_501:
  :submitters:
  - :name: Jane Doe
    :sid: '1001'
    :email: jane@uni.example
  :created_at: 2026-04-26 17:34:00.861687000 Z
  :score: 2.0
  :results:
    output: |-
      submission_999:
      :submitters:
      - :name: Somebody Printed
  :history:
  - :id: 400
    :created_at: 2026-04-01 00:00:00.000000000 Z
submission_502:
  :submitters:
  - :name: 'Bob O''Smith'
    :sid: 1002
    :email: bob@uni.example
  - :name: Kim Lee with a name so long that the program which wrote this file
      went on in the next line
    :sid:
    :email: kim@uni.example
  :created_at: 2026-04-26 23:00:00.5 -07:00
submission_503:
  :submitters:
  - :sid: '1001'
  :created_at: 2026-04-27 09:00:00 +0200
submission_504:
  :submitters:
    - :name: "Ann \\xC9. \\"O\\u2019Neil\\""
      :sid: "1004"
submission_505:
  :submitters: []
version: 3
`;

Deno.test("listSubmissions() reads from Gradescope's file whose the folders are", async () => {
  using folder = new ClassFolder({
    "assignment_7_export/submission_metadata.yml": METADATA,
    "assignment_7_export/submission_501/02_ops.ts": "jane earlier",
    "assignment_7_export/submission_502/exercises/02_ops.ts": "group",
    "assignment_7_export/submission_503/02_ops.ts": "jane later",
    "assignment_7_export/submission_777/02_ops.ts": "nobody's",
  });
  const listing = await folder.list();
  assertEquals(listing.layouts, ["gradescope", "plain"]);
  assertEquals(
    listing.students.map(({ student, submitted }) => [student, submitted]),
    [
      [{ id: "1001" }, "2026-04-27T07:00:00.000Z"],
      [
        { id: "1002", name: "Bob O'Smith", email: "bob@uni.example" },
        "2026-04-27T06:00:00.500Z",
      ],
      [{ id: "1004", name: 'Ann É. "O’Neil"' }, undefined],
      [
        {
          id: "kim@uni.example",
          name: "Kim Lee with a name so long that the program which wrote " +
            "this file went on in the next line",
          email: "kim@uni.example",
        },
        "2026-04-27T06:00:00.500Z",
      ],
      [{ id: "submission_777" }, undefined],
    ],
  );
  assertEquals(await textsOf(listing, "1001"), { 2: "jane later" });
  assertEquals(await textsOf(listing, "1002"), { 2: "group" });
  assertEquals(await textsOf(listing, "kim@uni.example"), { 2: "group" });
  assertEquals(
    await missing(listing, "1004", 2),
    "02_ops.ts was not handed in.",
  );
  assertEquals(submissionOf(listing, "kim@uni.example").notes, [
    "Handed in together with Bob O'Smith.",
  ]);
  assertEquals(submissionOf(listing, "1001").notes, [
    "2 submissions of one person: assignment_7_export/submission_503 counts, " +
    "for it was handed in later; not assignment_7_export/submission_501.",
  ]);
  assertEquals(listing.unused.map(({ path }) => path), [
    "assignment_7_export/submission_501",
    "assignment_7_export/submission_505",
  ]);
});

Deno.test("listSubmissions() goes by the folders' names where Gradescope's file says nothing", async () => {
  using folder = new ClassFolder({
    "submission_metadata.yml": new Uint8Array([0xff, 0x00, 0x0a, 0x3a]),
    "submission_501/02_ops.ts": "jane 2",
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "submission_501"), { 2: "jane 2" });
});
