import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { filesOf } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import type { ExerciseReport } from "../report/record.ts";
import { exercise } from "../testing/fresh_kit.ts";
import { readKit, type Submitted } from "../workspace/workspace.ts";
import { COURSE_LIMITS, type Limits } from "./limits.ts";
import { Sandbox } from "./sandbox.ts";

const OPS = exercise(2);

/** Grades a file for exercise 2 within other limits than the course's. */
async function gradeWithin(
  limits: Partial<Limits>,
  text: string,
): Promise<ExerciseReport> {
  const submission = new Map(
    EXERCISES.map((lesson): [typeof lesson, Submitted] => [
      lesson,
      { state: "written", text },
    ]),
  );
  const sandbox = new Sandbox({ ...COURSE_LIMITS, ...limits });
  const options = { exercises: [OPS], seed: 1, sandbox };
  const report = await grade(submission, options);
  await sandbox.stop();
  return report.exercises[0];
}

const SOLUTION = readKit(filesOf(OPS).solution);

Deno.test("what fits into the course's heap need not fit into a smaller one", async () => {
  const hungry =
    `${SOLUTION}\nexport const held = Array.from({ length: 2e7 }, (_, i) => i);\n`;
  assertEquals((await gradeWithin({}, hungry)).verdict, "pass");
  assertEquals((await gradeWithin({ heapMiB: 64 }, hungry)).verdict, "memory");
});

Deno.test("what takes a second to import may take less elsewhere", async () => {
  const slow = `${SOLUTION}
const end = performance.now() + 1000;
while (performance.now() < end);
`;
  assertEquals((await gradeWithin({}, slow)).verdict, "pass");
  assertEquals((await gradeWithin({ loadMs: 300 }, slow)).verdict, "timeout");
});

Deno.test("when a task's time is up, no further process is started for it", async () => {
  const endless = SOLUTION.replace(
    /export function mul[^{]*\{/,
    "$& for (;;);",
  );
  const limits = { probeMs: 200, lanes: 1 };
  const all = await gradeWithin(limits, endless);
  const few = await gradeWithin({ ...limits, taskMs: 0 }, endless);
  // What was seen before the time was up keeps its points.
  assert(few.points > 0 && few.points < all.points, `${few.points}`);
  const late = few.checks.filter(({ verdict }) => verdict === "timeout");
  assert(late.length > 0);
  assertStringIncludes(late.at(-1)!.message!, "no answer in time");
  assertEquals(few.verdict, "timeout");
});
