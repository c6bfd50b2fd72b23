/**
 * What a homework holds, and how is graded in it on what is in its folder: in one
 * process, two editions and more one after the other.
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
import type { CheckReport, ExerciseReport } from "../../core/report/report.ts";
import { firstFailure } from "../../core/report/report.ts";
import { EDITION, exercise, gradeHere } from "../../dev/testing/edition.ts";
import {
  type Files,
  GradedHomework,
  solutionsOf,
} from "../../dev/testing/graded_homework.ts";
import {
  edit,
  messageOf,
  solution,
  solvedBut,
  written,
} from "../../dev/testing/submissions.ts";
import {
  holdsNoPieceOfASolution,
  holdsNothingOfTheReference,
  holdsNoWorksheetNumber,
} from "../../dev/testing/homework_secrets.ts";
import { KeptThreads } from "../../dev/testing/kept_threads.ts";
import { ran } from "../../dev/testing/work_folder.ts";
import { loadEdition } from "../../kit/load_edition.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT, readKit } from "../../kit/workspace.ts";

/** Right alternatives, a folder each. */
const STYLES = new URL("grader/corpus/right/", KIT);

/** What is about time or memory, or is not TypeScript that a worker knows, runs by processes. */
const BY_PROCESS = ["memory_heavy", "old_style", "slow_but_finite"];

/** All of the course. */
const WHOLE = `1-${EDITION.exercises.length}`;

const threads = new KeptThreads();

const made = new Map<string, Promise<GradedHomework>>();

/** The homework of a range: made once, graded by many tests, changed by none. */
function homeworkOf(range: string): Promise<GradedHomework> {
  const homework = made.get(range) ?? GradedHomework.of(range);
  made.set(range, homework);
  return homework;
}

Deno.test.afterAll(async () => {
  for (const homework of await Promise.all(made.values())) {
    await homework[Symbol.asyncDispose]();
  }
  await threads.stop();
});

/** The checks that do not pass, each with the mistakes it was named as, or the slip. */
function named(checks: readonly CheckReport[]): string[] {
  return checks.filter(({ verdict }) => verdict !== "pass")
    .map(({ name, verdict, feedback: { mistakes, remark } = {} }) => {
      const ids = mistakes?.map(({ id }) => id) ??
        (remark?.kind === "slip" ? [remark.slip] : []);
      return `${name}: ${verdict}, ${ids.join("+")}`;
    });
}

/** Mistakes of which the file shows more than what was observed of it. */
const SHOWN: Readonly<Record<string, string>> = {
  "mlp-inputs-as-numbers": "no-past",
};

/** What the learner reads first about an exercise. */
function firstMessage(report: ExerciseReport): string {
  return messageOf(firstFailure(report));
}

for (const range of ["1-3", "4-6", "7-8", WHOLE]) {
  Deno.test(`makeHomework() puts no piece of a solution into a homework of ${range}`, async () => {
    const { folder: { path } } = await homeworkOf(range);
    const [first] = range.split("-").map(Number);
    holdsNothingOfTheReference(path, first);
    holdsNoPieceOfASolution(path, first);
    if (["7-8", WHOLE].includes(range)) await holdsNoWorksheetNumber(path);
  });

  Deno.test(`makeHomework() puts no module into a homework of ${range} that does an exercise`, async () => {
    const { folder, edition } = await homeworkOf(range);
    const numbers = edition.assigned.map(({ number }) => String(number));
    const program = new URL("grader/dev/testing/try_exports.ts", KIT);
    const { out } = await ran([
      ...[Deno.execPath(), "run", "--no-remote", "--no-npm", "--cached-only"],
      ...["--no-prompt", `--allow-read=${folder.path}`, "--allow-env"],
      ...[pathOf(program), folder.path, ...numbers],
    ], {});
    assertMatch(out.trim(), /^tried \d{4,}$/);
  });

  Deno.test(`grade() in a homework of ${range} gives a stub nothing and our solution everything`, async () => {
    const homework = await homeworkOf(range);
    const { assigned } = homework.edition;
    const checks = assigned.flatMap(({ exercise }) => exercise.checks);
    const worth = checks.reduce((sum, { points }) => sum + points, 0);
    const untouched = await homework.grade({});
    assertEquals([untouched.points, untouched.maxPoints], [0, worth]);
    for (const { verdict } of untouched.exercises) {
      assertEquals(verdict, "not-started");
    }
    const right = await homework.grade(solutionsOf(assigned));
    assertEquals([right.points, right.maxPoints], [worth, worth]);
    const isWhole = range === WHOLE;
    assertEquals(right.together.verdict, isWhole ? "pass" : "not-started");
  });

  Deno.test(`grade() in a homework of ${range} judges and names mistakes as it does in the course`, async () => {
    const homework = await homeworkOf(range);
    const { assigned, defaultSeed: seed } = homework.edition;
    const observer = threads.observer();
    for (const { number } of assigned) {
      const lesson = exercise(number);
      const all = await referenceFiles(EDITION).mistakes(lesson);
      const between = Math.floor(all.length / 2);
      const tried = range === WHOLE ? [between] : [0, between, all.length - 1];
      for (const i of tried) {
        const text = applyEdits(solution(lesson), all[i]);
        const files = { ...solutionsOf(assigned), [number]: text };
        const { checks } = await homework.gradeOne(files, number);
        const { exercises: [report] } = await gradeHere(
          solvedBut(new Map([[lesson, written(text)]])),
          { exercises: [lesson], seed, bonus: true, observer },
        );
        assertEquals(named(checks), named(report.checks), all[i].id);
        assertStringIncludes(
          named(checks).join(),
          SHOWN[all[i].id] ?? all[i].id,
        );
      }
    }
  });
}

for (const { name: style, isDirectory } of Deno.readDirSync(STYLES)) {
  if (!isDirectory || BY_PROCESS.includes(style)) continue;
  Deno.test(`grade() in a homework of ${WHOLE} gives full points to the right alternative ${style}`, async () => {
    const homework = await homeworkOf(WHOLE);
    const files: Files = Object.fromEntries(
      homework.edition.own.map((lesson) => {
        const { solution } = filesOf(lesson);
        const path = solution.replace(
          "solutions",
          `grader/corpus/right/${style}`,
        );
        return [lesson.number, readKit(path)];
      }),
    );
    const { exercises, points, together } = await homework.grade(files);
    assertEquals(exercises.flatMap(({ checks }) => named(checks)), []);
    assertEquals([points, together.verdict], [100, "pass"]);
  });
}

Deno.test("grade() in a homework has checks that need exercise 3 wait for it", async () => {
  const homework = await homeworkOf("1-3");
  const own = solutionsOf(homework.edition.own);
  const { 3: backward, ...before } = own;
  const waiting = await homework.gradeOne(before, 2);
  assertEquals(waiting.points, 13);
  assertStringIncludes(firstMessage(waiting), "once exercise 3 works");
  // A wrong one is as good as none: exercise 3 itself says what is wrong with it.
  const wrong = edit(backward, "root.grad = 1;", "");
  const both = await homework.grade({ ...before, 3: wrong }, "1-2");
  assertEquals(both.points, 21);
  const broken = { ...before, 3: "this is no TypeScript" };
  assertEquals((await homework.gradeOne(broken, 2)).points, 13);
  // The probes' own error, though their file is called like the student's.
  const returned = edit(own[2], "  return out;", "");
  const report = await homework.gradeOne({ ...own, 2: returned }, 2);
  assertStringIncludes(firstMessage(report), "is a `return` missing?");
  assertEquals((await homework.gradeOne(own, 2)).points, 20);
});

Deno.test("grade() in a homework points back to an earlier exercise that does not pass", async () => {
  const homework = await homeworkOf("4-6");
  const own = solutionsOf(homework.edition.own);
  const { 4: neuron, ...after } = own;
  const unwritten = await homework.gradeOne(after, 5);
  assertEquals(
    firstMessage(unwritten),
    "Still to do: exercise 4, which this one is built on.",
  );
  const biasless = edit(neuron, "let z = this.bias", "let z = add(0, 0)");
  const weak = await homework.gradeOne({ ...own, 4: biasless }, 6);
  assertStringIncludes(
    firstMessage(weak),
    "Exercise 4, which this is built on, does not pass: the cause may be there.",
  );
  const hidden = edit(neuron, "export class", "class");
  const unloaded = await homework.gradeOne({ ...own, 4: hidden }, 5);
  assert(unloaded.verdict !== "pass");
  assertEquals(firstFailure(unloaded)?.feedback?.cause, 4);
});

Deno.test("grade() in a homework with --own-chain rests on the student's files before", async () => {
  await using homework = await GradedHomework.of("4-5", { ownChain: true });
  const { assigned, own } = homework.edition;
  assertEquals(own.map(({ number }) => number), [1, 2, 3, 4, 5]);
  const alone = await homework.grade(solutionsOf(assigned));
  assertStringIncludes(
    firstMessage(alone.exercises[0]),
    "Still to do: exercise 1",
  );
  const right = solutionsOf(own);
  const whole = await homework.grade(right);
  assertEquals([whole.points, whole.maxPoints], [18, 18]);
  const wrong = edit(right[2], "x.data * y.data", "x.data / y.data");
  const graded = await homework.gradeOne({ ...right, 2: wrong }, 4);
  assertStringIncludes(
    firstMessage(graded),
    "Exercise 2, which this is built on",
  );
  const before = await homework.grade({ ...right, 2: wrong }, "1-3");
  assertEquals(before.exercises.map(({ verdict }) => verdict), [
    "pass",
    "wrong",
    "wrong",
  ]);
  assertEquals(firstFailure(before.exercises[2])?.feedback?.cause, 2);
  const readme = homework.folder.read("README.md");
  assertStringIncludes(readme, "Exercises 1 to 3 are your");
});

Deno.test("grade() in a homework shows a wrong number of the worksheet without the right one", async () => {
  const homework = await homeworkOf("7-8");
  const right = solution(exercise(7));
  const filledIn = (from: string, to: string) =>
    homework.gradeOne({ 7: edit(right, from, to) }, 7);
  const wrong = await filledIn("dw5: -0.0148", "dw5: -0.0296");
  const text = firstMessage(wrong);
  assertStringIncludes(text, "worksheet.dw5 is -0.0296");
  assertStringIncludes(text, "another number");
  assert(!JSON.stringify(wrong).includes("0.0148"), text);
  // Rounded once or on the way, and with more digits.
  for (const dw1 of ["-0.0013", "-0.0014", "-0.00135", "-0.0013451"]) {
    const { verdict } = await filledIn("dw1: -0.0014", `dw1: ${dw1}`);
    assertEquals(verdict, "pass", dw1);
  }
  const { verdict } = await filledIn("dw1: -0.0014", "dw1: -0.0016");
  assertEquals(verdict, "wrong");
});

Deno.test("grade() leaves an exercise ungraded whose recording is not in the homework", async () => {
  await using homework = await GradedHomework.of("4");
  Deno.removeSync(new URL("recorded/04_neuron.json", homework.folder.root));
  const report = await homework.grade({ 4: solution(exercise(4)) });
  assertEquals([report.points, report.maxPoints], [0, 0]);
  assertEquals(report.exercises[0].verdict, "ungraded");
  assertStringIncludes(
    firstMessage(report.exercises[0]),
    "The grader itself failed, twice",
  );
});

Deno.test("loadEdition() says what to do about a homework.json that cannot be read", async () => {
  await using homework = await GradedHomework.of("4");
  const file = new URL("homework.json", homework.folder.root);
  Deno.writeTextFileSync(file, '{"title": "Homework 2", ');
  let message = "";
  try {
    loadEdition(homework.folder.root);
  } catch (error) {
    message = (error as Error).message;
  }
  assertStringIncludes(message, "homework.json cannot be read");
  assertStringIncludes(message, "unpack the homework again");
});
