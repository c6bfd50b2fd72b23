/**
 * `deno task assign`, and what it makes as a student finds it: in an empty folder, with
 * an empty home and an empty cache. How homework is graded is tested in
 * `handout/make_test.ts`.
 *
 * @module
 */
import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { filesOf } from "../../core/course/lesson.ts";
import { applyEdits } from "../../core/mistakes/mistake.ts";
import { UsageError } from "../../core/usage_error.ts";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import { MadeHomework } from "../../dev/testing/homework.ts";
import { solution } from "../../dev/testing/submissions.ts";
import { runCommand } from "../../dev/testing/run_command.ts";
import { parse } from "../../kit/command.ts";
import { removeFolder } from "../../kit/held_files.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { readKit } from "../../kit/workspace.ts";
import { command } from "./assign.ts";

/** Runs the command in this process; what it says of an invalid command line. */
async function complaintOf(...words: string[]): Promise<string> {
  try {
    await command.run(await parse(command, words), EDITION);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "none";
}

/** An alternative that only processes can run: its `export var` names several variables. */
const OLD_STYLE = "grader/corpus/right/old_style";

/** An alternative that takes most of the time that there is. */
const SLOW = "grader/corpus/right/slow_but_finite";

Deno.test("deno task assign makes a homework in which deno task grade works", async () => {
  using homework = await MadeHomework.byCommand(
    `1-${EDITION.exercises.length}`,
    "--seed=4711",
  );
  const untouched = await homework.task("grade");
  assertEquals(untouched.code, 1);
  assertStringIncludes(untouched.out, "0 of 100 points");

  for (const lesson of EDITION.exercises) {
    const path = filesOf(lesson).solution.replace("solutions", OLD_STYLE);
    homework.write(lesson, readKit(path));
  }
  const right = await homework.task("grade");
  assertEquals(right.code, 0, right.out + right.err);
  assertStringIncludes(right.out, "100 of 100 points");
  assertStringIncludes(right.out, "together    pass");

  // Right but slow files have time for all that they rest on.
  for (const lesson of EDITION.exercises) {
    const path = filesOf(lesson).solution.replace("solutions", SLOW);
    homework.write(lesson, readKit(path));
  }
  const slow = await homework.task("grade", "7");
  assertEquals(slow.code, 0, slow.out);

  const mistakes = await referenceFiles(EDITION).mistakes(exercise(2));
  const mistake = mistakes.find(({ id }) => id === "mul-drops-incoming")!;
  const wrong = applyEdits(solution(exercise(2)), mistake);
  homework.write(exercise(2), wrong);
  const graded = await homework.task("grade", "2");
  assertEquals(graded.code, 1);
  assertStringIncludes(graded.out, ', "mul": wrong');
  const text = graded.out.replaceAll(/\s+/g, " ");
  assertStringIncludes(text, `This usually means that ${mistake.when}`);
});

Deno.test("deno task assign makes a homework in which the other commands work", async () => {
  const words = ["7", "--title", "Home  work\n3"];
  using homework = await MadeHomework.byCommand(...words);
  assertStringIncludes(homework.read("README.md"), "# Home work 3\n");
  const { out: lesson } = await homework.task("lesson");
  assertStringIncludes(lesson, "7. The ice-cream network by hand");
  assertStringIncludes(lesson, "What to remember");
  assertStringIncludes(lesson, "Exercise 7, exercises/07_ice_cream.ts: not");
  assert(!lesson.includes("Check your twelve"));
  assert(!lesson.includes("0.5014797"), "the new w5");
  assertStringIncludes((await homework.task("lesson", "2")).out, "is given");
  assertEquals((await homework.task("lesson", "8")).code, 2);
  assertEquals((await homework.task("hint", "2")).code, 2);
  assertStringIncludes((await homework.task("hint", "7")).out, "Hint 1 of 3");
  homework.solve(exercise(7));
  const test = await homework.task("test");
  assertEquals(test.code, 0, test.out);
  assertEquals((await homework.task("grade", "--seed=1")).code, 2);
  await homework.task("reset", "7");
  const { stub, exercise: path } = filesOf(exercise(7));
  assertEquals(homework.read(path), readKit(stub));

  Deno.writeTextFileSync(new URL("homework.json", homework.root), "{");
  const { code, err } = await homework.task("grade");
  assertEquals(code, 3);
  assertStringIncludes(err, "homework.json cannot be read");
  assert(!err.includes("    at "), err);
});

Deno.test("makeHomework() starts the README with the first lesson: of the whole course, lesson 0", async () => {
  for (const [range, lesson] of [["1", 0], ["4-5", 4]] as const) {
    using homework = await MadeHomework.of(range);
    const [, command] = homework.read("README.md").match(/^deno task (.+)$/m)!;
    assertEquals(command, `lesson ${lesson}`);
  }
});

Deno.test("deno task assign reports an invalid command line and makes nothing", async () => {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_assign_" });
  try {
    Deno.writeTextFileSync(`${folder}/notes.txt`, "mine");
    Deno.writeTextFileSync(`${folder}/notes.zip`, "mine");
    const cases: [string[], string][] = [
      [[`--out=${folder}/new`], "Which exercises?"],
      [["4-6"], "--out is missing"],
      [["6-4", `--out=${folder}/new`], "runs backwards"],
      [["9", `--out=${folder}/new`], "There is no exercise"],
      [["4-6", `--out=${folder}`], "not empty"],
      [["4-6", `--out=${folder}/notes.txt`], "made: a file is called so."],
      [["4,6", `--out=${folder}/new`], '"4,6" is neither one exercise nor a'],
      [["4-6", "--title="], "--title needs a value after it."],
      [
        ["4-6", `--out=${folder}/new`, "--for=web", "--for=container"],
        "--for is given 2 times: give it once, as in --for ONE,TWO.",
      ],
      [["4-6", `--out=${folder}/notes`, "--zip"], "notes.zip, which --zip is"],
      [["4-6", `--out=${folder}/new`, "--seed=x"], "--seed takes a whole"],
      [["4-6", `--out=${folder}/new`, "--for=paper"], "--for takes one of"],
    ];
    for (const [words, says] of cases) {
      assertStringIncludes(await complaintOf(...words), says);
    }
    assertEquals([...Deno.readDirSync(folder)].length, 2);
    assertEquals(Deno.readTextFileSync(`${folder}/notes.zip`), "mine");
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("deno task assign leaves nothing behind where a homework cannot be made whole", async () => {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_assign_" });
  try {
    Deno.mkdirSync(`${folder}/hw-container`);
    Deno.writeTextFileSync(`${folder}/hw-container/mine.txt`, "mine");
    const words = ["4-6", `--out=${folder}/hw`, "--for=container"];
    const complaint = await complaintOf(...words);
    assertStringIncludes(complaint, "hw-container is there already");
    const left = Array.from(Deno.readDirSync(folder), ({ name }) => name);
    assertEquals(left, ["hw-container"]);
    const mine = Deno.readTextFileSync(`${folder}/hw-container/mine.txt`);
    assertEquals(mine, "mine");
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("deno task assign makes one homework for several platforms", async () => {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings assign_" });
  try {
    const words = ["5", "--out", "hw", "--for", "container,prairielearn"];
    const { code, out, err } = await runCommand(command, words, { in: folder });
    assertEquals(code, 0, err);
    const made = Array.from(Deno.readDirSync(folder), ({ name }) => name);
    assertEquals(made.sort(), ["hw", "hw-container", "hw-prairielearn"]);
    // It can be pasted, though there is a gap in it.
    assertMatch(out, /--handout (['"]).*gradlings assign_.*hw\1\n/);
  } finally {
    removeFolder(folder);
  }
});
