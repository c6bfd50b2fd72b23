import { assertEquals, assertStringIncludes } from "@std/assert";
import type { ExerciseLesson } from "../core/course/lesson.ts";
import type { Report } from "../core/report/report.ts";
import { exercise, gradeHere } from "../dev/testing/edition.ts";
import {
  edit,
  gradeOne,
  messageOf,
  solution,
  solvedBut,
  written,
} from "../dev/testing/submissions.ts";
import { COURSE_LIMITS, type Limits } from "./limits.ts";
import { Sandbox } from "./sandbox.ts";

const [VALUE, OPS] = [exercise(1), exercise(2)];

/** Grades files within limits, the other exercises as we solve them. */
async function gradeWithin(
  limits: Partial<Limits>,
  files: ReadonlyMap<ExerciseLesson, string>,
): Promise<Report> {
  const observer = new Sandbox({ ...COURSE_LIMITS, ...limits });
  const submitted = [...files].map(([lesson, text]) =>
    [lesson, written(text)] as const
  );
  const exercises = [...files.keys()];
  const options = { exercises, observer };
  const report = await gradeHere(solvedBut(new Map(submitted)), options);
  await observer.stop();
  return report;
}

/** Our first solution, with something that its first value does when all is over. */
function afterItsChecks(code: string): string {
  const once = "let once = () => {\n  once = () => {};\n" +
    `  queueMicrotask(() => {\n${code}\n  });\n};\n`;
  const head = /constructor\([^)]*\) \{/.exec(solution(VALUE))![0];
  return once + edit(solution(VALUE), head, `${head}\nonce();`);
}

Deno.test("a text full of what looks like the beginning of an import takes no longer than another", async () => {
  const marks = `gradlings-file:${".".repeat(15)}`.repeat(30_000);
  const text = `${solution(OPS)}\n/*${marks}*/\n`;
  const { verdict, points } = await gradeOne(OPS, text);
  assertEquals([verdict, points], ["pass", 20]);
});

Deno.test("nobody waits for a process that reads no more", async () => {
  const sleeps = afterItsChecks(
    "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);",
  );
  // More than a pipe holds.
  const long = `${solution(OPS)}\n/*${"x".repeat(300_000)}*/\n`;
  const files = new Map([[VALUE, sleeps], [OPS, long]]);
  const report = await gradeWithin({ loadMs: 200 }, files);
  assertEquals([report.points, report.maxPoints], [28, 28]);
});

Deno.test("a long file that is slow to load does not wait for what never happens", async () => {
  const long = `${solution(OPS)}\nconst long = [${"1,".repeat(100_000)}];\n`;
  const files = new Map([[OPS, long]]);
  const report = await gradeWithin({ settleMs: 10 }, files);
  assertEquals(messageOf(report.exercises[0].checks[0]), "");
  assertEquals([report.points, report.maxPoints], [20, 20]);
});

Deno.test("a file that imports itself is told what to do", async () => {
  const itself = 'import * as me from "./02_ops.ts";\nconsole.log(me);\n';
  const { verdict, checks } = await gradeOne(OPS, itself + solution(OPS));
  assertEquals(verdict, "does-not-load");
  assertStringIncludes(
    messageOf(checks[0]),
    "02_ops.ts cannot be loaded: it imports itself. Take that import out",
  );
});
