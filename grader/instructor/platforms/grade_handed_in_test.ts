import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { exerciseFileName, filesOf } from "../../core/course/lesson.ts";
import { readKit } from "../../kit/workspace.ts";
import { pointsOf } from "../export/standing.ts";
import { COURSE_LIMITS } from "../../sandbox/limits.ts";
import { ClassFolder } from "../../dev/testing/class_folder.ts";
import { EDITION, exercise, REFERENCE } from "../../dev/testing/edition.ts";
import { type Files, RIGHT, WRONG } from "../../dev/testing/platform_folder.ts";
import { type Graded, gradeHandedIn } from "./grade_handed_in.ts";

const ASSIGNMENT = {
  title: "Homework 2",
  exercises: [4, 5, 6].map(exercise),
  given: [1, 2, 3].map(exercise),
  seed: 4711,
  homeSeed: 12,
};

/** Grades files, and returns all that is told on the way. */
async function grade(
  files: Files,
  { patienceMs = Infinity, assignment = ASSIGNMENT, trialMs = Infinity } = {},
): Promise<Graded[]> {
  using folder = new ClassFolder(files);
  const grading = gradeHandedIn({
    edition: EDITION,
    oracle: REFERENCE,
    assignment,
    folder: folder.path,
    student: { id: "ada" },
    limits: { ...COURSE_LIMITS, trialMs },
    patienceMs,
  });
  return await Array.fromAsync(grading);
}

Deno.test("gradeHandedIn() reports after each exercise what is known, the rest as ungraded", async () => {
  const steps = await grade(RIGHT);
  const verdicts = steps.map(({ record: { report } }) =>
    report.exercises.map(({ verdict }) => verdict)
  );
  const [not, yes] = ["ungraded", "pass"];
  assertEquals(verdicts, [
    [not, not, not],
    [yes, not, not],
    [yes, yes, not],
    [yes, yes, yes],
  ]);
  const points = steps.map(({ record: { report } }) => report.points);
  assertEquals(points, [0, 10, 18, 28]);
  // There is no grade before there is the whole of it.
  assertEquals(steps.map(({ shown }) => pointsOf(shown)), [
    ...[undefined, undefined, undefined, 28],
  ]);
});

Deno.test("gradeHandedIn() begins no exercise after the time is up, and gives no zero for it", async () => {
  const [only, ...others] = await grade(RIGHT, { patienceMs: -1 });
  assertEquals(others, []);
  assertEquals(pointsOf(only.record), undefined);
});

Deno.test("gradeHandedIn() grades with the secret seed, and does not show it", async () => {
  const { record, shown } = (await grade(WRONG)).at(-1)!;
  assertEquals([record.report.seed, shown.report.seed], [4711, 12]);
  const feedbackIn = ({ report }: typeof record) =>
    report.exercises[1].checks.find(({ name }) => name === "forward")?.feedback;
  const got = (one: typeof record) => feedbackIn(one)?.difference?.got?.text;
  assert(got(record)?.startsWith("an array"));
  assert(got(shown)?.startsWith("an array"));
  assertNotEquals(feedbackIn(record), feedbackIn(shown)); // the numbers at home
});

Deno.test("gradeHandedIn() does not wait for a file that is slow only at home", async () => {
  // Only where exercise 5 is run on it is this file called by its own name.
  const stalls = `${RIGHT["04_neuron.ts"]}
if (!import.meta.url.includes("submitted")) for (;;);
`;
  const files = { ...WRONG, "04_neuron.ts": stalls };
  const { shown } = (await grade(files, { trialMs: 200 })).at(-1)!;
  assertEquals(shown.report.points, 24);
  const check = shown.report.exercises[1].checks
    .find(({ name }) => name === "forward");
  assertEquals(check?.feedback?.fault?.kind, "not-shown");
});

Deno.test("gradeHandedIn() runs the student's own files together for the whole course", async () => {
  const exercises = [...EDITION.exercises];
  const assignment = { ...ASSIGNMENT, exercises, given: [] };
  const solutions = Object.fromEntries(
    exercises.map((lesson) => [
      exerciseFileName(lesson),
      readKit(filesOf(lesson).solution),
    ]),
  );
  const { report } = (await grade(solutions, { assignment })).at(-1)!.shown;
  assertEquals([report.points, report.together.verdict], [100, "pass"]);
});
