import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { zipOf } from "../../dev/testing/made_zip.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { readKit } from "../../kit/workspace.ts";

const RIGHT = readKit(filesOf(EDITION.exercises[0]).solution);
const STUB = readKit(filesOf(EDITION.exercises[0]).stub);

Deno.test("deno task class does not end well where nothing of a class is anybody's", async () => {
  using made = SmallClass.of({
    "sub/01_value_of_ann.txt": RIGHT,
    "sub/bob's one.ts": RIGHT,
  });
  const { code, err } = await made.grade();
  assertEquals(code, 3);
  assertStringIncludes(
    err,
    "Nothing was graded: there are files, and nothing says whose they are.",
  );
});

Deno.test("deno task class gives each person their own work: printed, on the page and in the exports", async () => {
  using made = SmallClass.of({
    "sub/Anna Fox_2_assignsubmission_file/01_value.ts": RIGHT,
    "sub/Bob Gray_1_assignsubmission_file/01_value.ts": STUB,
    "sub/Carl Day_8_assignsubmission_file/01_value.ts": RIGHT,
    "sub/Carl Day_9_assignsubmission_file/01_value.ts": STUB,
    "sub/dora/essay.pdf": "%PDF",
    "sub/evan/01_value.ts": new Uint8Array([0, 1, 2]),
    "roster.csv":
      "id,name\n1,Anna Fox\n2,Bob Gray\n3,Carl Day\ndora,Dora Lee\nevan,Evan Roe\nfay,Fay Poe\n",
    "w.csv":
      "Identifier,Full name,Status,Grade,Maximum Grade,Last modified (grade)\n" +
      "Participant 1,Bob Gray,-,,8.00,-\nParticipant 2,Anna Fox,-,,8.00,-\n" +
      "Participant 8,Carl Day,-,,8.00,-\nParticipant 9,Carl Day,-,,8.00,-\n",
  });
  const { code, err } = await made.grade("--roster", "roster.csv");
  assertEquals(code, 3, err);
  for (
    const says of [
      "Conflict: Carl Day_8_assignsubmission_file: 2 different accounts look " +
      "like Carl Day (3)",
      "Not used: dora/essay.pdf: is a document or a picture, not a program",
      "Nothing handed in: Fay Poe (fay)",
      "Open, until you decide: Dora Lee (dora)",
      "Open, until you decide: Evan Roe (evan)",
    ]
  ) assertStringIncludes(err, says);
  const page = made.read("out/class.html");
  const section = page.slice(page.indexOf('<section id="unusable"'));
  assert(
    page.indexOf('<section id="unusable"') < page.indexOf('id="points"'),
    "it comes first",
  );
  for (
    const says of [
      "You have to decide whose it is",
      "essay.pdf is a document or a picture",
      "evan/01_value.ts is not text",
      "Fay Poe",
    ]
  ) assertStringIncludes(section, says);
  const feedback = made.read("out/feedback/evan.md");
  assertStringIncludes(feedback, "## Handed in, but not usable");
  assertStringIncludes(feedback, "Your total is not decided yet.");
  assertStringIncludes(feedback, "seed 5");
  const { verdict, checks } = made.record("evan").report.exercises[0];
  assertEquals(verdict, "refused");
  assertStringIncludes(checks[0].feedback.fault.text, 'encoding "UTF-8"');
  assertEquals(await made.points("--roster", "roster.csv"), {
    1: "8",
    2: "0",
    3: "",
    dora: "",
    evan: "",
    fay: "",
    // Graded for nobody, so that there is something to decide by.
    8: "",
    9: "",
  });
  const moodle = await made.run("export", [
    "out",
    "--format",
    "moodle",
    "--roster",
    "w.csv",
  ]);
  assertEquals(moodle.code, 0, moodle.err);
  assertEquals(made.column("out/export/moodle.csv", "Identifier", "Grade"), {
    "Participant 1": "0",
    "Participant 2": "8",
    "Participant 8": "",
    "Participant 9": "",
  });
  for (const format of ["junit", "gradescope", "prairielearn"]) {
    const ran = await made.run("export", ["out", "--format", format]);
    assertEquals(ran.code, 0, ran.err);
    const printed = ran.err.replaceAll(/\s+/g, " ");
    assertStringIncludes(printed, "essay.pdf is a document");
    assertStringIncludes(printed, "Carl Day_8_assignsubmission_file");
  }
  const results = (id: string) =>
    JSON.parse(made.read(`out/export/gradescope/${id}/results.json`));
  assertEquals([results("1").score, results("2").score], [8, 0]);
  for (const id of ["dora", "evan", "8", "9"]) {
    assertEquals(results(id).score, undefined);
  }
  const junit = made.read("out/export/junit.xml");
  assertEquals(junit.match(/name="points" value="not graded"/g)?.length, 4);
});

Deno.test("deno task class --overrides wins over the grader, is shown, and survives", async () => {
  using made = SmallClass.of({
    "sub/ann/01_value.ts": STUB,
    "sub/bob/work.rar": "Rar!",
    "roster.csv": "id,name\nann,Ann\nbob,Bob\ncy,Cy\n",
    "o.csv":
      "id,exercise,points,note\nann,1,6,spoke to her\nbob,,5,by e-mail\ncy,total,3,\n",
    "sub/ann/o.csv": "id,points\nann,8\n",
  });
  const grade = (...more: string[]) =>
    made.grade("--roster", "roster.csv", ...more);
  const { code, err } = await grade("--overrides", "o.csv");
  assertEquals(code, 0, err);
  const decided = { ann: "6", bob: "5", cy: "3" };
  assertEquals(await made.points(), decided);
  assertStringIncludes(made.read("out/class.html"), "Decided by you");
  assertStringIncludes(
    made.read("out/feedback/ann.md"),
    "Exercise 1 was set to 6 points by the course staff (spoke to her).",
  );
  // Graded again, with other work and without the file, they stand.
  made.write("sub/ann/01_value.ts", RIGHT);
  await grade("--fresh");
  assertEquals(await made.points(), decided);
  for (
    const [text, says] of [
      [
        "id,points\nzoe,1\n",
        'row 2 of bad.csv: nobody in this class has the id "zoe"',
      ],
      ["id,points\nann,9\n", "it takes a whole number from 0 to 8"],
      ["id,exercise,points\nann,2,1\n", '"2" was not assigned'],
      ["id,points\nann,1\nann,2\n", "has points for this already"],
      ["id\nann\n", 'bad.csv has no column "points"'],
    ]
  ) {
    made.write("bad.csv", text);
    const ran = await grade("--overrides", "bad.csv");
    assertEquals(ran.code, 2, ran.err);
    assertStringIncludes(ran.err.replaceAll(/\S*bad\.csv/g, "bad.csv"), says);
  }
  const inside = await grade("--overrides", "sub/ann/o.csv");
  assertEquals(inside.code, 2);
  assertStringIncludes(inside.err, "lies among the submissions");
  // A file without them takes them back.
  made.write("none.csv", "id,points\ncy,2\n");
  await grade("--overrides", "none.csv");
  assertEquals(await made.points(), { ann: "8", bob: "", cy: "2" });
});

Deno.test("deno task class has --unusable zero, --only, --latest and --on-time", async () => {
  using made = SmallClass.of({
    "sub/ann/work.rar": "Rar!",
    "sub/foxbob_1_11_01_value.ts": STUB,
    "sub/foxbob_LATE_1_12_01_value.ts": RIGHT,
    "sub/graycy_LATE_2_13_01_value.ts": RIGHT,
  });
  const { err } = await made.grade("--unusable", "zero");
  assertEquals(await made.points(), { 1: "0", 2: "8", ann: "0" });
  assert(!err.includes("Open, until"), err);
  assertStringIncludes(
    made.read("out/class.html"),
    "counts as zero, as was",
  );
  await made.grade("--latest");
  assertEquals(await made.points(), { 1: "8", 2: "8", ann: "0" });
  assertEquals(
    made.column("out/export/grades.csv", "id", "late"),
    { 1: "late", 2: "late", ann: "" },
  );
  const onTime = await made.grade("--on-time");
  assertStringIncludes(onTime.err, "is late, and only what is on time does");
  assertStringIncludes(onTime.err, "No longer here, and left out: 2");
  assertEquals(await made.points(), { 1: "0", ann: "0" });
  const only = await made.grade("--only", "1", "--fresh");
  assertEquals(only.out.match(/8$|0\/8/gm)?.length, 1, only.out);
  assertEquals((await made.grade("--only", "zoe")).code, 2);
  assertEquals((await made.grade("--latest", "--on-time")).code, 2);
});

Deno.test("deno task class takes no two files of a homework's own name for one person", async () => {
  const zip = (text: string) => zipOf({ "exercises/01_value.ts": text });
  using made = SmallClass.of({
    "sub/first_steps.zip": zip(STUB),
    "sub/first_steps (1).zip": zip(RIGHT),
    "sub/exercises.zip": zip(RIGHT),
    "sub/first_steps_Ann Fox.zip": zip(RIGHT),
    "sub/Kim Lee.zip": zip(STUB),
    "sub/Kim Lee (1).zip": zip(RIGHT),
    "roster.csv":
      "id,name\ns1,Ann Fox\ns2,Bob Gray\ns5,Kim Lee\ns6,Kim Lee\ns7,Nora Roe\n",
  });
  const words = ["--roster", "roster.csv", "--title", "First steps"];
  const { code, err } = await made.grade(...words);
  assertEquals(code, 3, err);
  assert(!err.includes("of the same person"), err);
  for (
    const says of [
      "Nobody's yet: first_steps.zip: Any student's file may have this name: " +
      "rename it after its owner, and grade again.",
      "Nobody's yet: first_steps (1).zip:",
      "Nobody's yet: exercises.zip:",
      "Conflict: Kim Lee.zip: This could be Kim Lee (s5) or Kim Lee (s6) by the name",
      "Conflict: Kim Lee (1).zip: This could be",
      "Left open: Kim Lee (s5), Kim Lee (s6).",
      "Nothing handed in: Nora Roe (s7)",
      "A submission above that is nobody's yet may be theirs.",
      "Open, until you decide: first_steps (1).zip",
    ]
  ) assertStringIncludes(err, says);
  assert(!err.includes("Not on the roster"), err);
  const open = {
    "first_steps.zip": "",
    "first_steps (1).zip": "",
    "exercises.zip": "",
    "Kim Lee (1).zip": "",
    "Kim Lee.zip": "",
  };
  const rows = { s1: "8", s2: "", s5: "", s6: "", s7: "", ...open };
  assertEquals(await made.points("--roster", "roster.csv"), rows);
  const page = made.read("out/class.html");
  assertStringIncludes(page, "<li><bdi>Nora Roe (s7)</bdi></li>");
  assert(!page.includes("<li><bdi>Kim Lee (s"), "she did hand in");
  // Named after its owner it counts; what the homework is called is remembered.
  Deno.renameSync(made.at("sub/first_steps (1).zip"), made.at("sub/s2.zip"));
  await made.grade("--roster", "roster.csv");
  const { "first_steps (1).zip": _, ...left } = rows;
  assertEquals(await made.points("--roster", "roster.csv"), {
    ...left,
    s2: "8",
  });
  // Without a roster they are not of one person either.
  const bare = await made.run("class", [
    ...["sub", "--out=bare", "--exercises=1", "--title=First steps"],
  ]);
  assertStringIncludes(bare.err, "Nobody's yet: first_steps.zip");
});

Deno.test("deno task class gives no zero to files of another homework, and to nothing at all", async () => {
  using made = SmallClass.of({
    "sub/ann.zip": zipOf({ "exercises/02_ops.ts": "export {};" }),
    "sub/bob/02_ops.ts": "export {};",
    "sub/bob/03_backward.ts": "export {};",
    "sub/cy/01_value.ts": RIGHT,
    "sub/cy/02_ops.ts": "export {};",
    "sub/dee/": "",
    "sub/eve.zip": zipOf({}),
    "sub/fay/readme.txt": "sorry, I was ill",
  });
  const { code, err, out } = await made.grade();
  assertEquals(code, 3, err);
  assertStringIncludes(out, "open/8");
  assertEquals(await made.points(), {
    ann: "",
    bob: "",
    cy: "8",
    dee: "",
    eve: "",
    fay: "",
  });
  const { unusable } = made.record("bob");
  assertEquals(unusable, [{
    exercise: 1,
    reason:
      "02_ops.ts and 03_backward.ts were handed in, and nothing that is " +
      "graded here: this may be the hand-in of another homework.",
  }]);
  for (
    const [id, source] of [["dee", "dee"], ["eve", "eve.zip"], ["fay", "fay"]]
  ) {
    assertStringIncludes(
      made.column("out/export/grades.csv", "id", "remarks")[id],
      `Exercise 1 (value) is open: ${source} holds no file of an exercise.`,
    );
  }
  assertStringIncludes(
    made.read("out/class.html"),
    "Exercise 1 (value) is open: 02_ops.ts was handed in, and nothing",
  );
});
