import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { ClassFolder, textsOf } from "../../../dev/testing/class_folder.ts";
import { readRoster } from "../roster.ts";

/** What everybody on a roster gets of a class. */
async function given(
  files: Record<string, string | Uint8Array>,
  csv: string,
  name?: string,
) {
  using folder = new ClassFolder(files, name);
  const { people } = readRoster(csv, "r.csv");
  const listing = await folder.list(people);
  const ids = new Set(people.map(({ id }) => id));
  const got: Record<string, string> = {};
  for (const { student: { id } } of listing.students) {
    if (ids.has(id)) got[id] = (await textsOf(listing, id))[2];
  }
  return { got, listing };
}

Deno.test("listSubmissions() does not take a participant's number in Moodle for the roster's id", async () => {
  const { got } = await given({
    "Anna Fox_2_assignsubmission_file/02_ops.ts": "Anna's",
    "Bob Gray_1_assignsubmission_file/02_ops.ts": "Bob's",
  }, "id,name\n1,Anna Fox\n2,Bob Gray\n");
  assertEquals(got, { 1: "Anna's", 2: "Bob's" });
});

Deno.test("listSubmissions() counts the last number of a folder of Moodle, whatever is in the name", async () => {
  const roster = "id,name,moodle_id\nbob,Bob Smith,111\nmal,Mal Roe,333\n";
  const named = "Bob Smith_111_assignsubmission_file_";
  const { got, listing } = await given({
    [`${named}/02_ops.ts`]: "Bob's",
    [`${named}_333_assignsubmission_file_/02_ops.ts`]: "Mal's",
  }, roster);
  assertEquals(got, { bob: "Bob's", mal: "Mal's" });
  assertEquals(listing.conflicts, []);
  // What comes last in a file's name its student may have written: a conflict.
  for (
    const name of [
      `${named}_333_assignsubmission_file_02_ops.ts`,
      `Mal Roe_333_assignsubmission_file_${named}02_ops.ts`,
    ]
  ) {
    const files = await given({ [name]: "Mal's" }, roster);
    assertEquals(files.got, {});
    assertEquals(
      files.listing.conflicts.map(({ people }) => people.toSorted()),
      [
        ["bob", "mal"],
      ],
    );
  }
});

Deno.test("listSubmissions() does not take a number of Canvas for the roster's id", async () => {
  const { got } = await given({
    "foxanna_2_51_02_ops.ts": "Anna's",
    "graybob_1_52_02_ops.ts": "Bob's",
  }, "id,name\n1,Anna Fox\n2,Bob Gray\n");
  assertEquals(got, { 1: "Anna's", 2: "Bob's" });
});

Deno.test("listSubmissions() takes nobody's place by a number in a name of Canvas", async () => {
  const roster =
    'Student,ID,Section\n"Smith, Bob",51234,One\n"Roe, Mal",333,One\n';
  const forged = await given({
    "smithbob_51234_9001_02_ops.ts": "Bob's",
    "smithbob_51234_9002_333_9005_02_ops.ts": "Mal's",
  }, roster);
  assertEquals(forged.got, {});
  assertEquals(forged.listing.conflicts.map(({ people }) => people), [
    ["51234", "333"],
  ]);
  // The number of a student in the name of the file is nobody else's number.
  const honest = await given({
    "smithbob_51234_9001_70001_02_ops.ts": "Bob's",
    "roemal_LATE_333_9002_02_ops.ts": "Mal's",
  }, roster);
  assertEquals(honest.got, { 333: "Mal's", 51234: "Bob's" });
});

Deno.test("listSubmissions() gives nothing to an account of Canvas with another's login for a name", async () => {
  const files = {
    "foxanna_501_51_02_ops.ts": "Anna's",
    "afox_666_99_02_ops.ts": "the attacker's",
  };
  const gradebook = "Student,ID,SIS Login ID,Section\n" +
    '"Fox, Anna",501,afox,One\n';
  const exact = await given(files, gradebook);
  assertEquals(exact.got, { 501: "Anna's" });
  // Where the roster does not know the numbers nobody can tell: a conflict.
  const weak = await given(files, "id,name\nafox,Anna Fox\n");
  assertEquals(weak.got, {});
  assertEquals(weak.listing.conflicts.map(({ people }) => people), [
    ["afox"],
    ["afox"],
  ]);
  assertEquals(weak.listing.absent, []);
});

Deno.test("listSubmissions() gives nothing to an account of Gradescope with another's name", async () => {
  const metadata = (sid: string, attacker: string) =>
    `submission_1:
  :submitters:
  - :name: Anna Fox
    :email: anna@uni.example
${sid}  :created_at: 2026-04-26 10:00:00 Z
submission_2:
  :submitters:
  - :name: Anna Fox
    :email: ${attacker}
  :created_at: 2026-04-26 11:00:00 Z
`;
  const { got, listing } = await given({
    "submission_metadata.yml": metadata("    :sid: '7'\n", "evil@x.example"),
    "submission_1/02_ops.ts": "Anna's",
    "submission_2/02_ops.ts": "the attacker's",
  }, "id,name,email\n7,Anna Fox,anna@uni.example\n");
  assertEquals(got, { 7: "Anna's" });
  assertStringIncludes(
    listing.unknown[0].hints[0],
    "It could be Anna Fox (7): name fits, but the email differs.",
  );
  // Without addresses on the roster the number decides, and the name takes nothing.
  const other = await given({
    "submission_metadata.yml": metadata("    :sid: '7'\n", "evil@x.example"),
    "submission_1/02_ops.ts": "Anna's",
    "submission_2/02_ops.ts": "the attacker's",
  }, "id,name\n7,Anna Fox\n");
  assertEquals(other.got, { 7: "Anna's" });
  assert(
    other.listing.unused.some(({ path, reason }) =>
      path === "submission_2" && reason.startsWith("is graded for nobody")
    ),
  );
});

Deno.test("listSubmissions() counts the whole login where it is known what comes before it", async () => {
  const { got, listing } = await given(
    {
      "hw1-jane-doe/02_ops.ts": "Jane's",
      "hw1-the-smith/02_ops.ts": "the smith's",
      "hw1-octocat/02_ops.ts": "the cat's",
    },
    "id,name,email\ndoe,John Doe,\ns,Sam Smith,smith@uni.example\noctocat,O,\n",
  );
  assertEquals(got, { octocat: "the cat's" });
  assertEquals(listing.unknown.map(({ id }) => id), [
    "hw1-jane-doe",
    "hw1-the-smith",
  ]);
  assertEquals(listing.absent.map(({ id }) => id), ["doe", "s"]);
  // One repository alone does not tell what comes before the login.
  const alone = await given(
    { "hw1-jane-doe/02_ops.ts": "Jane's", "x/": "" },
    "id\ndoe\n",
  );
  assertEquals(alone.got, {});
});

Deno.test("listSubmissions() never takes two numbers of a platform for one person", async () => {
  const { got, listing } = await given({
    "Anna Müller_11_assignsubmission_file/02_ops.ts": "one's",
    "Anna Muller_12_assignsubmission_file/02_ops.ts": "the other's",
  }, "id,name\n1,Anna Müller\n");
  assertEquals(got, {});
  assertEquals(listing.conflicts.length, 2);
  assertStringIncludes(
    listing.conflicts[0].reason,
    "2 different accounts look like Anna Müller (1): Moodle number 11, Moodle " +
      "number 12.",
  );
});

Deno.test("listSubmissions() finds repositories by a roster of GitHub Classroom", async () => {
  const { got, listing } = await given(
    {
      "homework-1-octocat/02_ops.ts": "the cat's",
      "homework-1-Hub-Bot/02_ops.ts": "the bot's",
    },
    "identifier,github_username,github_id,name\nann,octocat,1,\nbob,hub-bot,2,\n",
  );
  assertEquals(got, { ann: "the cat's", bob: "the bot's" });
  assertEquals(listing.unknown, []);
});

Deno.test("listSubmissions() gives nobody's repository to an account that is called like all of it", async () => {
  const files = {
    "hw1-jane-doe/02_ops.ts": "Jane's",
    "hw1-ann/02_ops.ts": "Ann's",
    "hw1-bob-smith/02_ops.ts": "Bob's",
  };
  const roster = "identifier,github_username,github_id,name\n" +
    "ann,ann,1,\nbob,bob-smith,2,\nother,hw1-jane-doe,3,\n";
  const others = { ann: "Ann's", bob: "Bob's" };
  const known = await given(files, `${roster}jane,jane-doe,4,\n`);
  assertEquals(known.got, others);
  assertEquals(known.listing.conflicts.map(({ people }) => people), [
    ["other", "jane"],
  ]);
  // Jane's name on GitHub is not known, in whatever folder the repositories lie.
  for (const name of ["class", "hw1-submissions"]) {
    const unknown = await given(files, `${roster}jane,,,\n`, name);
    assertEquals(unknown.got, others);
    assertStringIncludes(
      unknown.listing.conflicts[0].reason,
      "ends with another GitHub name than the roster has of them",
    );
  }
  // The folder around them says where the login begins.
  const certain = await given(
    { ...files, "hw1-hw1-jane-doe/02_ops.ts": "the other's" },
    `${roster}jane,jane-doe,4,\n`,
    "hw1-submissions",
  );
  assertEquals(certain.got, {
    ...others,
    jane: "Jane's",
    other: "the other's",
  });
  // Nor does an account that is called like somebody's id.
  const johns =
    "identifier,github_username,github_id,name\nann,ann,1,\ndoe,johnd,2,\n";
  const id = await given(
    { "hw1-doe/02_ops.ts": "doe's", "hw1-ann/02_ops.ts": "Ann's" },
    johns,
    "hw1-submissions",
  );
  assertEquals(id.got, { ann: "Ann's" });
  const two = await given(
    {
      "hw1-doe/02_ops.ts": "doe's",
      "hw1-johnd/02_ops.ts": "John's",
      "hw1-ann/02_ops.ts": "Ann's",
    },
    johns,
  );
  assertEquals(two.got, { ann: "Ann's" });
});

Deno.test("listSubmissions() takes the same number on two platforms for two people", async () => {
  using folder = new ClassFolder({
    "doejane_11_5001_02_ops.ts": "Canvas",
    "Bob Smith_11_assignsubmission_file/02_ops.ts": "Moodle",
    "11/02_ops.ts": "a folder",
  });
  const { students } = await folder.list();
  assertEquals(students.length, 3);
});

Deno.test("listSubmissions() says what to do with a submission without a name", async () => {
  const { listing } = await given({
    "anon_xK3f9_5005_02_ops.ts": "somebody's",
    "anon_yK3f9_5006_02_ops.ts": "somebody else's",
  }, "id\nann\n");
  assertStringIncludes(listing.unknown[0].hints[0], "grading is anonymous");
});

Deno.test("listSubmissions() names the members of a group, or says what to do", async () => {
  const files = { "Group A_7_assignsubmission_file/02_ops.ts": "the group's" };
  const known = await given(
    files,
    "id,name,group\n1,Ann,Group A\n2,Bob,Group B\n3,Cy,group a\n",
  );
  assertEquals(known.got, {});
  assertEquals(known.listing.unknown[0].hints, [
    "It is a group's: Ann (1), Cy (3), says the roster. Give each of them its " +
    "points with --overrides.",
  ]);
  const unknown = await given(files, "id,name\n1,Ann\n");
  assertStringIncludes(
    unknown.listing.unknown[0].hints[0],
    'put its name into a column "group" of the roster',
  );
});
