import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exerciseFileName } from "../../core/course/lesson.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { runCommand } from "../../dev/testing/run_command.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { solution } from "../../dev/testing/submissions.ts";
import { readKit } from "../../kit/workspace.ts";
import { exerciseMeant } from "../class/intake/exercise_name.ts";
import { FORMATS } from "../export/formats.ts";
import { PLATFORMS } from "../platforms/platforms.ts";
import { command as assign } from "./assign.ts";
import { command as classCommand } from "./class.ts";
import { command as exportCommand } from "./export.ts";

const GUIDE = readKit("INSTRUCTORS.md");

Deno.test("INSTRUCTORS.md begins with five lines that work as they stand", async () => {
  const [, lines] = /```sh\n(.*?)```/s.exec(GUIDE)!;
  const typed = lines.split("\n").filter((line) => line.startsWith("deno task"))
    .map((line) =>
      Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, a, b]) => a ?? b)
    );
  assertEquals(typed.map(([, , name]) => name), ["assign", "class", "export"]);
  using made = SmallClass.of({
    "gradebook.csv": "Student,ID,SIS Login ID,Section,Homework 2 (12)\n" +
      "    Points Possible,,,,28.00\n" +
      '"Fox, Ann",501,ann,One,\n"Gray, Bob",502,bob,One,\n',
  });
  const [homework, graded, exported] = typed.map(([, , , ...words]) => words);
  const assigned = await runCommand(assign, homework, { in: made.at("") });
  assertEquals(assigned.code, 0, assigned.err);
  assert(Deno.statSync(made.at("hw2.zip")).isFile);
  for (const lesson of EDITION.exercises.slice(3, 6)) {
    made.write(
      `submissions/foxann_501_${lesson.number}_${exerciseFileName(lesson)}`,
      solution(lesson),
    );
  }
  const ran = await made.run("class", graded);
  assertEquals(ran.code, 0, ran.err);
  assertStringIncludes(ran.err, "Nothing handed in: Gray, Bob (502)");
  assert(Deno.statSync(made.at("results2/class.html")).isFile);
  assert(Deno.statSync(made.at("results2/feedback")).isDirectory);
  // "Keep `hw2`; its `homework.json` is enough."
  made.write("kept/homework.json", made.read("hw2/homework.json"));
  const again = graded.map((word) => word === "hw2" ? "kept" : word);
  assertStringIncludes((await made.run("class", again)).out, "unchanged");
  const { code, err } = await made.run("export", exported);
  assertEquals(code, 0, err);
  assertEquals(
    made.column("results2/export/canvas.csv", "ID", "Homework 2 (12)"),
    { "": "28.00", 501: "28", 502: "" },
  );
});

Deno.test("INSTRUCTORS.md names every flag, format and platform there is, and no other", () => {
  const named = new Set(
    Array.from(
      GUIDE.matchAll(/(?<=[\s`])--([a-z][a-z-]*)/g),
      ([, flag]) => flag,
    ),
  );
  const flags = [assign, classCommand, exportCommand]
    .flatMap(({ switches, settings }) => [...switches, ...settings]);
  assertEquals(flags.filter((flag) => !named.has(flag)), []);
  // Those of other programs, and of deno task add.
  const others = ["array", "help", "remove", "runtime", "wrap"];
  assertEquals(
    [...named].filter((flag) => !flags.includes(flag)).sort(),
    others,
  );
  for (const { name } of [...FORMATS, ...PLATFORMS]) {
    assertStringIncludes(GUIDE, `\`${name}\``);
  }
});

Deno.test("INSTRUCTORS.md lists names of files that mean exercise 2", () => {
  const row = GUIDE.split("\n").find((line) => line.includes("02_ops (1).ts"))!;
  const names = Array.from(row.matchAll(/`([^`]*)`/g), ([, name]) => name);
  assertEquals(names.length, 6);
  for (const path of names) {
    const meant = exerciseMeant(path.replace(/^.*\//, ""), EDITION.exercises);
    assert(typeof meant === "object" && meant.lesson.number === 2, path);
  }
  assertStringIncludes(GUIDE, "`03_ops.ts`");
  assertEquals(exerciseMeant("03_ops.ts", EDITION.exercises), "contradiction");
});

Deno.test("deno task class draws a seed for each folder of results, and keeps it there", async () => {
  using made = SmallClass.of({
    "sub/ann/01_value.ts": "export {};",
    "sub/bob/01_value.ts": "export {};",
  });
  const seedOf = (out: string): number =>
    JSON.parse(made.read(`${out}/class.json`)).seed;
  const grade = (out: string) =>
    made.run("class", ["sub", "--out", out, "--exercises=1", "--jobs=2"]);
  for (const out of ["first", "retake"]) {
    const { code, err } = await grade(out);
    assertEquals(code, 0, err);
  }
  const seed = seedOf("first");
  assert(Number.isSafeInteger(seed) && seed !== seedOf("retake"));
  await grade("first");
  assertEquals(seedOf("first"), seed);
  const feedback = made.read("first/feedback/ann.md");
  assertStringIncludes(feedback, `seed ${seed}.`);
  assertEquals(
    JSON.parse(made.read("first/records/ann.json")).report.seed,
    seed,
  );
});
