import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { zipOf } from "../../dev/testing/made_zip.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { readKit } from "../../kit/workspace.ts";

const RIGHT = readKit(filesOf(EDITION.exercises[0]).solution);
const STUB = readKit(filesOf(EDITION.exercises[0]).stub);

/** The names and the contents of all files in a folder. */
function textIn(folder: string): string {
  return [...Deno.readDirSync(folder)].map(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    return `${name}\n${
      isDirectory ? textIn(path) : Deno.readTextFileSync(path)
    }`;
  }).join("\n");
}

Deno.test("deno task class refuses an OUT that is for another assignment, or among the submissions", async () => {
  using made = SmallClass.of({
    "sub/ann/01_value.ts": RIGHT,
    "sub/bob/01_value.ts": STUB,
    "roster.csv": "id,name\nann,Ann\nbob,Bob\n",
    "other.csv": "id\nzoe\nyan\n",
    "more.csv": "id,name\nann,Ann\nbob,Bob\nnew,New\n",
  });
  for (
    const [folder, out, says] of [
      ["sub", "sub", "is the folder of the submissions"],
      ["sub", "sub/out", "lies in the folder of the submissions"],
      ["sub", ".", "lies around the folder of the submissions"],
    ]
  ) {
    const ran = await made.run("class", [folder, "--out", out]);
    assertEquals(ran.code, 2);
    assertStringIncludes(ran.err.replaceAll(/\s+/g, " "), says);
  }
  assertEquals((await made.grade()).code, 0);
  for (
    const [args, says] of [
      [["--exercises=1-2"], "exercise 1, and this is for exercises 1 to 2"],
      [["--seed=6"], "the seed 5, and this is the seed 6"],
      [["--shard=1/2"], "the whole class, and this is share 1/2"],
    ] as const
  ) {
    const ran = await made.run("class", ["sub", "--out", "out", ...args]);
    const printed = ran.err.replaceAll(/\s+/g, " ");
    assertEquals(ran.code, 2);
    assertStringIncludes(printed, `out has the results for ${says}`);
    assertStringIncludes(printed, "Name a folder of its own");
  }
  // First without a roster, then with one, then with one more in it.
  assertEquals((await made.grade("--roster", "roster.csv")).code, 0);
  const other = await made.grade("--roster", "other.csv");
  assertEquals(other.code, 2);
  assertStringIncludes(other.err, "was graded with another roster");
  const more = await made.grade("--roster", "more.csv");
  assertStringIncludes(more.err, "Nothing handed in: New (new)");
  // Somebody is not there any more.
  Deno.removeSync(made.at("sub/bob"), { recursive: true });
  const gone = await made.grade("--roster", "more.csv");
  assertStringIncludes(gone.err, "No longer here, and left out: bob");
  const left = { ann: "8", bob: "", new: "" };
  assertEquals(await made.points(), left);
  // A student's folder that looks like results is none.
  made.write("out/records/../mallory/records/x.json", "{}");
  assertEquals(await made.points(), left);
});

Deno.test("deno task class keeps one record for each person, first without, then with a roster", async () => {
  using made = SmallClass.of({
    "sub/foxann_501_11_01_value.ts": RIGHT,
    "roster.csv": "id,name\nann,Ann Fox\n",
  });
  await made.grade();
  assertEquals(await made.points(), { 501: "8" });
  const { err } = await made.grade("--roster", "roster.csv");
  assertStringIncludes(err, "No longer here, and left out: 501");
  assertEquals(await made.points(), { ann: "8" });
});

Deno.test("deno task class keeps the comments of an instructor, wherever they were written", async () => {
  using made = SmallClass.of({ "sub/ann/01_value.ts": STUB });
  await made.grade();
  const page = made.read("out/feedback/ann.md");
  made.write("out/feedback/ann.md", `${page}Well tried, Ann!\n`);
  made.write("sub/ann/01_value.ts", RIGHT);
  await made.grade();
  const second = made.read("out/feedback/ann.md");
  assertStringIncludes(second, "8 of 8 points");
  assert(second.endsWith("Well tried, Ann!\n"));
  made.write("out/feedback/ann.md", second.replace("8 of 8", "SEVEN"));
  made.write("sub/ann/01_value.ts", STUB);
  const { err } = await made.grade();
  assertStringIncludes(err, "it is kept as out/feedback/ann.changed-1.md");
  assertStringIncludes(made.read("out/feedback/ann.changed-1.md"), "SEVEN");
  assert(made.read("out/feedback/ann.md").endsWith("Well tried, Ann!\n"));
});

Deno.test("deno task class --forget deletes everything that OUT has of a student", async () => {
  using made = SmallClass.of({
    "sub/foxann_501_11_01_value.ts": RIGHT,
    "sub/foxann_502_12_01_value.ts": RIGHT,
    "sub/graybob_503_13_01_value.ts": RIGHT,
    "roster.csv": "id,name,canvas_id\nann,Ann Fox,501\nbob,Bob Gray,503\n",
    "o.csv": "id,points,note\nann,7,spoke to Ann\n",
  });
  const grade = (...more: string[]) =>
    made.grade("--roster", "roster.csv", ...more);
  await grade("--overrides", "o.csv");
  await made.points();
  await made.run("export", ["out", "--format=gradescope"]);
  const page = made.read("out/feedback/ann.md");
  made.write("out/feedback/ann.md", page.replace("of 8", "SEVEN"));
  made.write("sub/foxann_501_11_01_value.ts", STUB);
  await grade();
  assertMatch(textIn(made.at("out")), /ann/i);
  const early = await grade("--forget", "ann");
  assertEquals(early.code, 2);
  assertStringIncludes(early.err, "ann still has a submission. Delete that");
  for (const user of ["501_11", "502_12"]) {
    Deno.removeSync(made.at(`sub/foxann_${user}_01_value.ts`));
  }
  const listed = await grade("--forget", "Ann Fox");
  assertStringIncludes(listed.err, "ann still is on the roster. Delete that");
  made.write("roster.csv", "id,name,canvas_id\nbob,Bob Gray,503\n");
  const { code, err } = await grade("--forget", "Ann Fox");
  assertEquals(code, 0, err);
  for (const path of ["records/ann.json", "feedback/ann.md", "export"]) {
    assertStringIncludes(err, `Deleted: out/${path} `);
  }
  const other = await grade("--forget", "502");
  assertEquals(other.code, 0, other.err);
  const left = textIn(made.at("out"));
  assert(!/ann\b|fox|\b50[12]\b/i.test(left), left);
  assertEquals(await made.points(), { bob: "8" });
  const nobody = await grade("--forget", "zoe");
  assertEquals(nobody.code, 2);
  assertStringIncludes(
    nobody.err,
    "--forget zoe is nobody who handed something in",
  );
});

Deno.test("deno task class reports that another run is at work in the same OUT", async () => {
  using made = SmallClass.of({ "sub/ann/01_value.ts": RIGHT });
  await made.grade();
  using file = Deno.openSync(made.at("out/.in-use"), {
    create: true,
    write: true,
  });
  file.lockSync(true);
  const { code, err } = await made.grade();
  assertEquals(code, 2);
  assertStringIncludes(err, "Another run is at work in out: wait until");
});

Deno.test("deno task class --pages reports a missing share, and refuses a foreign one", async () => {
  using made = SmallClass.of({
    "sub/ann/01_value.ts": RIGHT,
    "sub/bob/01_value.ts": RIGHT,
    "sub/cy/01_value.ts": RIGHT,
  });
  const share = (part: number, seed: string) =>
    made.run("class", ["sub", "--exercises=1", "--out", `out/${part}`, ...[
      `--shard=${part}/3`,
      `--seed=${seed}`,
    ]]);
  await share(1, "5");
  await share(3, "5");
  const ran = await made.run("class", ["--pages", "out"]);
  assertStringIncludes(ran.err, "Share 2/3 is missing here.");
  const { err } = await made.run("export", ["out", "--format", "csv"]);
  assertStringIncludes(err, "the shares 2/3 are missing here");
  await share(2, "6");
  const foreign = await made.run("class", ["--pages", "out"]);
  assertEquals(foreign.code, 2);
  assertStringIncludes(foreign.err, "are not shares of one class");
});

Deno.test("deno task class takes paths from the folder where the command was typed", async () => {
  using made = SmallClass.of({
    "desk/sub/ann.zip": zipOf({ "01_value.ts": RIGHT }),
    "desk/sub/bob/01_value.ts": RIGHT,
  });
  const { code, out, err } = await made.run(
    "class",
    ["sub", "--out", "results", "--exercises=1"],
    made.at("desk"),
  );
  assertEquals(code, 0, err);
  assertStringIncludes(out, "2 submissions.");
  assert(Deno.statSync(made.at("desk/results/class.html")).isFile);
});

Deno.test("deno task class says what to do where an exercise of the homework is gone", async () => {
  using made = SmallClass.of({
    "sub/ann/01_value.ts": "",
    "hw/homework.json": '{"title":"Relu","assigned":[9],"seed":1}',
  });
  const { code, err } = await made.run("class", [
    ...["sub", "--out=out", "--handout=hw"],
  ]);
  assertEquals(code, 2);
  assertStringIncludes(
    err,
    "--handout hw is of exercise 9, which is not in the course any more: bring it " +
      "back with deno task add.",
  );
});
