import { assert, assertEquals } from "@std/assert";
import { pointsOf } from "../export/standing.ts";
import { COURSE_LIMITS } from "../sandbox/limits.ts";
import { ClassFolder } from "../testing/class_folder.ts";
import { exercise } from "../testing/fresh_kit.ts";
import { type Files, RIGHT, WRONG } from "../testing/platform_folder.ts";
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
  { patienceMs = Infinity, assignment = ASSIGNMENT, taskMs = Infinity } = {},
): Promise<Graded[]> {
  using folder = new ClassFolder(files);
  const grading = gradeHandedIn({
    assignment,
    folder: folder.path,
    student: { id: "ada" },
    limits: { ...COURSE_LIMITS, taskMs },
    patienceMs,
  });
  return await Array.fromAsync(grading);
}

Deno.test("what is known is told after each exercise; the rest is ungraded", async () => {
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
  assertEquals(steps.map(({ shown }) => pointsOf(shown.report)), [
    ...[undefined, undefined, undefined, 28],
  ]);
});

Deno.test("no exercise is begun after the time is up, and none of these is a zero", async () => {
  const [only, ...others] = await grade(RIGHT, { patienceMs: -1 });
  assertEquals(others, []);
  assertEquals(pointsOf(only.record.report), undefined);
});

Deno.test("grades are given for the seed that nobody knows, and it is not shown", async () => {
  const { record, shown } = (await grade(WRONG)).at(-1)!;
  assertEquals([record.report.seed, shown.report.seed], [4711, 12]);
  const message = ({ report }: typeof record) =>
    report.exercises[1].checks.find(({ name }) => name === "forward")?.message;
  assert(message(record)?.includes("Got: an array"));
  assert(message(shown)?.includes("Got: an array"));
  assert(message(record) !== message(shown), "the numbers are those at home");
});

Deno.test("no grade waits for what takes its time only at home", async () => {
  // Only where exercise 5 is run on it is this file called by its own name.
  const stalls = `${RIGHT["04_neuron.ts"]}
if (!import.meta.url.includes("submitted")) for (;;);
`;
  const files = { ...WRONG, "04_neuron.ts": stalls };
  const { shown } = (await grade(files, { taskMs: 200 })).at(-1)!;
  assertEquals(shown.report.points, 24);
  const check = shown.report.exercises[1].checks
    .find(({ name }) => name === "forward");
  assertEquals(check?.message, "What was seen cannot be shown here.");
});

Deno.test("the whole course: the student's own files are run together, too", async () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8].map(exercise);
  const assignment = { ...ASSIGNMENT, exercises: all, given: [] };
  const solutions = Object.fromEntries(
    all.map(({ number, name }) => {
      const file = `0${number}_${name}.ts`;
      return [
        file,
        Deno.readTextFileSync(
          new URL(`../../solutions/${file}`, import.meta.url),
        ),
      ];
    }),
  );
  const { report } = (await grade(solutions, { assignment })).at(-1)!.shown;
  assertEquals([report.points, report.chain.verdict], [100, "pass"]);
});
