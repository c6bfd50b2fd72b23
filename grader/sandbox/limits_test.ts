import { assert, assertEquals } from "@std/assert";
import { EDITION, exercise, gradeHere } from "../dev/testing/edition.ts";
import { filesOf } from "../core/course/lesson.ts";
import type { ExerciseReport } from "../core/report/report.ts";
import type { Submitted } from "../core/grade/submission.ts";
import { readKit } from "../kit/workspace.ts";
import { COURSE_LIMITS, type Limits } from "./limits.ts";
import { Sandbox } from "./sandbox.ts";

const OPS = exercise(2);

/** Grades a file for exercise 2 within other limits than the course's. */
async function gradeWithin(
  limits: Partial<Limits>,
  text: string,
): Promise<ExerciseReport> {
  const submission = new Map(
    EDITION.exercises.map((lesson): [typeof lesson, Submitted] => [
      lesson,
      { state: "written", text },
    ]),
  );
  const observer = new Sandbox({ ...COURSE_LIMITS, ...limits });
  const report = await gradeHere(submission, { exercises: [OPS], observer });
  await observer.stop();
  return report.exercises[0];
}

const SOLUTION = readKit(filesOf(OPS).solution);

Deno.test("a submission that fits into the course's heap may not fit into a smaller one", async () => {
  const hungry = `${SOLUTION}\nexport const held = new Array(2e7).fill(1.5);\n`;
  // The memory decides, not the clock, however busy the machine is.
  const patient = { loadMs: 30_000, probeMs: 30_000 };
  assertEquals((await gradeWithin(patient, hungry)).verdict, "pass");
  const small = { ...patient, heapMiB: 64 };
  assertEquals((await gradeWithin(small, hungry)).verdict, "memory");
});

Deno.test("a file that takes a second or more to import may be out of time with other limits", async () => {
  // Counted, not timed: on a busy machine a second by the clock may be little work. And
  // so much that no machine is as fast as the small limit.
  const slow = `${SOLUTION}
for (let i = 0, x = 1; i < 2e8; i++) x = (x * 1.0000001) % 3;
`;
  assertEquals((await gradeWithin({ loadMs: 30_000 }, slow)).verdict, "pass");
  assertEquals((await gradeWithin({ loadMs: 300 }, slow)).verdict, "timeout");
});

Deno.test("when a task's time is up, no further process is started for it", async () => {
  const endless = SOLUTION.replace(
    /export function exp[^{]*\{/,
    "$& for (;;);",
  );
  // What is right must end within it on a busy machine, too.
  const limits = { probeMs: 600, lanes: 1 };
  const all = await gradeWithin(limits, endless);
  const few = await gradeWithin({ ...limits, trialMs: 0 }, endless);
  // What was seen before the time was up keeps its points.
  assert(few.points > 0 && few.points < all.points, `${few.points}`);
  const late = few.checks.filter(({ verdict }) => verdict === "timeout");
  assert(late.length > 0);
  assertEquals(late.at(-1)!.feedback?.fault?.kind, "timeout");
  assertEquals(few.verdict, "timeout");
});
