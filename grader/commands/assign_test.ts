/**
 * `deno task assign`, and what a student can do with what it makes: each homework in
 * an empty folder, with an empty home and an empty cache.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { mistakesOf } from "../mistakes/bench.ts";
import { applyEdits } from "../mistakes/mistake.ts";
import type { CheckReport, Report } from "../report/record.ts";
import { exercise, FreshKit } from "../testing/fresh_kit.ts";
import { MadeHomework } from "../testing/homework.ts";
import { pathOf } from "../workspace/paths.ts";
import { KIT, readKit, type Submitted } from "../workspace/workspace.ts";

const SEED = 4711;

/** The exercises of a range, and what they are worth. */
function within(range: string): { lessons: ExerciseLesson[]; points: number } {
  const [first, last = first] = range.split("-").map(Number);
  const lessons = EXERCISES.filter(({ number }) =>
    number >= first && number <= last
  );
  const points = lessons.flatMap(({ exercise }) => exercise.checks)
    .reduce((sum, { points }) => sum + points, 0);
  return { lessons, points };
}

/** What does not pass, and how it is called. */
function named(checks: readonly CheckReport[]): string[] {
  return checks.filter(({ verdict }) => verdict !== "pass")
    .map(({ name, verdict, mistake }) => `${name}: ${verdict}, ${mistake}`);
}

/** How the course grades one file, the others being right. */
async function inTheCourse(
  lesson: ExerciseLesson,
  text: string,
): Promise<string[]> {
  const submission = new Map(
    EXERCISES.map((other): [ExerciseLesson, Submitted] => [other, {
      state: "written",
      text: other === lesson ? text : readKit(filesOf(other).solution),
    }]),
  );
  const options = { exercises: [lesson], seed: SEED, stretch: true };
  const { exercises: [report] } = await grade(submission, options);
  return named(report.checks);
}

for (const range of ["1-3", "4-6", "7-8", "1-8"]) {
  Deno.test(`a homework of ${range} grades as the course does, and gives nothing away`, async () => {
    using homework = await MadeHomework.of(range, `--seed=${SEED}`);
    const { lessons, points } = within(range);
    const untouched = await homework.task("grade");
    assertEquals(untouched.code, 1);
    assertStringIncludes(untouched.out, `0 of ${points} points`);

    homework.solve(...lessons);
    const right = await homework.task("grade");
    assertEquals(right.code, 0, right.out + right.err);
    assertStringIncludes(right.out, `${points} of ${points} points`);
    assertStringIncludes(right.out, range === "1-8" ? "together" : "submit");

    for (const lesson of lessons) {
      const all = await mistakesOf(lesson);
      // The first, the last, and one in between.
      for (const i of [0, Math.floor(all.length / 2), all.length - 1]) {
        const { solution } = filesOf(lesson);
        const text = applyEdits(readKit(solution), all[i]);
        homework.write(lesson, text);
        const words = ["grade", String(lesson.number), "--json"];
        const { out, code } = await homework.task(...words);
        assertEquals(code, 1);
        const { exercises: [report] }: Report = JSON.parse(out);
        const course = await inTheCourse(lesson, text);
        assertEquals(named(report.checks), course, all[i].id);
        assertStringIncludes(course.join(), all[i].id);
      }
      homework.solve(lesson);
    }

    const numbers = lessons.map(({ number }) => String(number));
    const program = new URL("grader/testing/try_exports.ts", KIT);
    const tried = await new Deno.Command(Deno.execPath(), {
      args: [
        ...["run", "--no-remote", "--no-npm", "--cached-only", "--no-prompt"],
        ...[`--allow-read=${homework.path}`, "--allow-env", pathOf(program)],
        ...[homework.path, ...numbers],
      ],
      stdin: "null",
    }).output();
    const said = new TextDecoder().decode(tried.stdout).trim();
    assert(/^tried \d{4,}$/.test(said), said);
  });
}

Deno.test("right solutions built differently get full points, all on their own files", async () => {
  using homework = await MadeHomework.of("1-8");
  const styles = [...Deno.readDirSync(new URL("grader/alternatives/", KIT))]
    .filter(({ isDirectory }) => isDirectory).map(({ name }) => name);
  assertEquals(styles.length, 20);
  for (const style of styles) {
    for (const lesson of EXERCISES) {
      const { solution } = filesOf(lesson);
      const own = solution.replace("solutions", `grader/alternatives/${style}`);
      homework.write(lesson, readKit(own));
    }
    const { out, code } = await homework.task("grade");
    assertEquals(code, 0, `${style}\n${out}`);
    assertStringIncludes(out, "100 of 100 points", style);
  }
});

Deno.test("checks that need exercise 3 wait for it", async () => {
  using homework = await MadeHomework.of("1-3");
  homework.solve(exercise(1), exercise(2));
  const { out } = await homework.task("grade", "2");
  assertStringIncludes(out, "13 of 20 points");
  assertStringIncludes(out, "once exercise 3 works");
  // Wrong is as good as not there: what is wrong with it, exercise 3 says.
  const { solution } = filesOf(exercise(3));
  const wrong = readKit(solution).replace("root.grad = 1;", "");
  homework.write(exercise(3), wrong);
  const { out: again } = await homework.task("grade", "1-2");
  assertStringIncludes(again, "21 of 28 points");
  homework.write(exercise(3), "this is no TypeScript");
  const { out: broken } = await homework.task("grade", "2");
  assertStringIncludes(broken, "13 of 20 points");
  homework.solve(exercise(3));
  // What the probes throw is theirs, though their file is called like the student's.
  const right = readKit(filesOf(exercise(2)).solution);
  const nothing = right.replace("  return out;", "");
  homework.write(exercise(2), nothing);
  const { out: returned } = await homework.task("grade", "2");
  assertStringIncludes(returned, "is a `return` missing?");
  homework.solve(exercise(2));
  const { out: whole } = await homework.task("grade", "2");
  assertStringIncludes(whole, "20 of 20 points");
});

Deno.test("a homework starts with its first lesson, the course with lesson 0", async () => {
  for (const [range, lesson] of [["1", 0], ["4-5", 4]] as const) {
    using homework = await MadeHomework.of(range);
    const [, command] = homework.read("README.md").match(/^deno task (.+)$/m)!;
    assertEquals(command, `lesson ${lesson}`);
    const { out } = await homework.task("lesson", String(lesson));
    assertStringIncludes(out, `${lesson}. `);
  }
});

Deno.test("where an own earlier exercise does not pass, the cause may be there", async () => {
  using homework = await MadeHomework.of("4-6");
  homework.solve(exercise(5), exercise(6));
  const { out: unwritten } = await homework.task("grade", "5");
  assertStringIncludes(unwritten, "Still to do: exercise 4");
  const right = readKit(filesOf(exercise(4)).solution);
  homework.write(
    exercise(4),
    right.replace("let z = this.bias", "let z = add(0, 0)"),
  );
  const { out } = await homework.task("grade", "6");
  assertStringIncludes(
    out.replaceAll(/\s+/g, " "),
    "Exercise 4, which this is built on, does not pass: the cause may be there.",
  );
  // Its own mistake has nothing to do with that.
  homework.write(exercise(4), right.replace("export class", "class"));
  const { out: hidden } = await homework.task("grade", "5");
  assertStringIncludes(hidden, "not provide an export named 'Neuron");
});

Deno.test("with a chain of their own students bring the files before", async () => {
  using homework = await MadeHomework.of("4-5", "--own-chain");
  homework.solve(exercise(4), exercise(5));
  const { out: unwritten } = await homework.task("grade");
  assertStringIncludes(unwritten, "Still to do: exercise 1");
  const before = [1, 2, 3].map(exercise);
  homework.solve(...before);
  const { out, code } = await homework.task("grade");
  assertEquals(code, 0, out);
  assertStringIncludes(out, "18 of 18 points");
  const wrong = readKit(filesOf(exercise(2)).solution)
    .replace("x.data * y.data", "x.data / y.data");
  homework.write(exercise(2), wrong);
  const { out: told } = await homework.task("grade", "4");
  assertStringIncludes(told, "Exercise 2, which this is built on");
  assertStringIncludes(homework.read("README.md"), "Exercises 1 to 3 are your");
  assertEquals((await homework.task("grade", "1-3")).code, 1);
});

Deno.test("lessons, hints, tests and stubs are as in the course, answers left out", async () => {
  using homework = await MadeHomework.of("7", "--title", "Home  work\n3");
  assertStringIncludes(homework.read("README.md"), "# Home work 3\n");
  const lesson = await homework.task("lesson");
  assertStringIncludes(lesson.out, "7. The ice-cream network by hand");
  assert(!lesson.out.includes("Check your twelve"));
  assert(!lesson.out.includes("0.5014797"), "the new w5");
  assertStringIncludes(lesson.out, "Take along");
  assertStringIncludes(
    lesson.out,
    "Exercise 7, exercises/07_ice_cream.ts: not",
  );
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
});

Deno.test("a wrong figure of the worksheet is told without the right one", async () => {
  using homework = await MadeHomework.of("7");
  const right = readKit(filesOf(exercise(7)).solution);
  homework.write(exercise(7), right.replace("dw5: -0.0148", "dw5: -0.0296"));
  const { out } = await homework.task("grade", "7");
  assertStringIncludes(out, "worksheet.dw5 is -0.0296");
  assertStringIncludes(out, "another number");
  assert(!out.includes("0.0148"), out);
  // Rounded once or on the way, and with more digits.
  for (const dw1 of ["-0.0013", "-0.0014", "-0.00135", "-0.0013451"]) {
    homework.write(exercise(7), right.replace("dw1: -0.0014", `dw1: ${dw1}`));
    const { code, out } = await homework.task("grade", "7");
    assertEquals(code, 0, out);
  }
  homework.write(exercise(7), right.replace("dw1: -0.0014", "dw1: -0.0016"));
  assertEquals((await homework.task("grade", "7")).code, 1);
});

Deno.test("a homework whose own files are broken says so, and grades nobody wrong", async () => {
  using homework = await MadeHomework.of("4");
  homework.solve(exercise(4));
  Deno.removeSync(new URL("recorded/04_neuron.json", homework.root));
  const ungraded = await homework.task("grade");
  assertEquals(ungraded.code, 3);
  assertStringIncludes(ungraded.out, "does not count: the grader's own fault");
  const file = new URL("homework.json", homework.root);
  Deno.writeTextFileSync(file, '{"title": "Homework 2", ');
  const { code, err } = await homework.task("grade");
  assertEquals(code, 3);
  assertStringIncludes(err, "homework.json cannot be read");
  assertStringIncludes(err, "unpack the homework again");
  assert(!err.includes("    at "), err);
});

Deno.test("what cannot be meant is said, and makes nothing", async () => {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_assign_" });
  try {
    Deno.writeTextFileSync(`${folder}/notes.txt`, "mine");
    const cases: [string[], string][] = [
      [[`--out=${folder}/new`], "Which exercises?"],
      [["4-6"], "--out is missing"],
      [["6-4", `--out=${folder}/new`], "runs backwards"],
      [["9", `--out=${folder}/new`], "There is no exercise"],
      [["4-6", `--out=${folder}`], "not empty"],
      [["4-6", `--out=${folder}/notes.txt`], "cannot be made"],
      [["4-6", `--out=${folder}/new`, "--seed=x"], "--seed takes a whole"],
    ];
    for (const [words, says] of cases) {
      const { code, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["task", "--quiet", "assign", ...words],
        cwd: KIT,
        env: { GRADLINGS_STD: "stand-ins", NO_COLOR: "1" },
      }).output();
      const text = new TextDecoder().decode(stderr);
      assertEquals(code, 2, text);
      assertStringIncludes(text, says);
    }
    assertEquals([...Deno.readDirSync(folder)].length, 1);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("a homework that cannot be made whole leaves nothing behind", async () => {
  using kit = new FreshKit();
  Deno.mkdirSync(new URL("hw-container", kit.root));
  Deno.writeTextFileSync(new URL("hw-container/mine.txt", kit.root), "mine");
  const { code, err } = await kit.task(
    ...["assign", "4-6", "--out", "hw", "--for", "container"],
  );
  assertEquals(code, 2);
  assertStringIncludes(err, "hw-container is there already");
  const left = Array.from(Deno.readDirSync(kit.root), ({ name }) => name);
  assertEquals(left.filter((name) => name.startsWith("hw")), ["hw-container"]);
  assertEquals(kit.read("hw-container/mine.txt"), "mine");
});
