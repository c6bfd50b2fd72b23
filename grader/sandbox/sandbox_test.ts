import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { childrenOf } from "../dev/attacks/look.ts";
import { exerciseTrial } from "../core/grade/make_trial.ts";
import type { Trial } from "../core/probes/trial.ts";
import {
  EDITION,
  exercise,
  gradeHere,
  REFERENCE,
} from "../dev/testing/edition.ts";
import {
  gradeOne,
  messageOf,
  solution,
  solvedBut,
  written,
} from "../dev/testing/submissions.ts";
import type { Report } from "../core/report/report.ts";
import { COURSE_LIMITS } from "./limits.ts";
import { usageOf } from "./processor_time.ts";
import { Sandbox } from "./sandbox.ts";

/** Grades the first exercises, each with something after its solution. */
async function gradeWith(...added: string[]): Promise<Report> {
  const lessons = added.map((_, i) => exercise(i + 1));
  const files = lessons.map((lesson, i) =>
    [lesson, written(`${solution(lesson)}\n${added[i]}\n`)] as const
  );
  return await gradeHere(solvedBut(new Map(files)), { exercises: lessons });
}

const SAYS = 'console.log("found", typeof (globalThis as any).hand);';

Deno.test("Sandbox: no file finds what another one left in the world", async () => {
  const report = await gradeWith("Reflect.set(globalThis, 'hand', 1);", SAYS);
  assertEquals(report.points, 28);
  assertEquals(report.exercises[1].console, "found undefined\n");
});

Deno.test("Sandbox: text printed after a file's turn is not shown under the next file", async () => {
  const late = 'setInterval(() => console.log("late"), 0);';
  const report = await gradeWith(late, 'console.log("mine");');
  assertEquals(report.points, 28);
  assertEquals(report.exercises[1].console, "mine\n");
});

Deno.test("a timer of one file does not run while another is imported", async () => {
  const puts = "setInterval(() => Reflect.set(globalThis, 'hand', 1), 1);";
  const waits = "await new Promise((done) => setTimeout(done, 20));";
  const report = await gradeWith(puts, waits + SAYS);
  assertEquals(report.exercises[1].console, "found undefined\n");
});

Deno.test("no path of this machine can be read by a file", async () => {
  const says = `const where = [import.meta.url, new Error("e").stack];
for (const see of [() => Deno.cwd(), () => process.cwd()]) {
  try { where.push(see()); } catch { where.push("refused"); }
}
console.log(JSON.stringify(where));`;
  const { console: printed = "" } = await gradeOne(
    exercise(1),
    `${solution(exercise(1))}\n${says}`,
  );
  const [url, stack, ...folders] = JSON.parse(printed);
  // As the report calls it.
  assertEquals(url, "01_value.submitted.ts");
  assertEquals(folders, ["refused", "refused"]);
  assertEquals(stack.match(/file:\S+|\/\w+\/\w+/g), null);
});

Deno.test("a place is told as it was written, whatever the imports before it", async () => {
  const text = 'import { Value } from "./01_value.ts"; const = 3;\n';
  const { checks } = await gradeOne(exercise(2), text);
  const { line, column, source } = checks[0].feedback!.fault!;
  assertEquals([line, column, source], [1, 46, text.trimEnd()]);
});

Deno.test("enumerations and parameter properties run, and their errors have their lines", async () => {
  const text = `${solution(exercise(2))}
enum Kind { One, Two }
class Both { constructor(readonly kind: Kind) {} }
console.log(new Both(Kind.Two).kind);
throw new Error("here");
`;
  const report = await gradeOne(exercise(2), text);
  assertEquals(report.console, "1\n");
  assertEquals(report.verdict, "does-not-load");
  const { line } = report.checks[0].feedback!.fault!;
  assertEquals(line, text.split("\n").indexOf('throw new Error("here");') + 1);
});

Deno.test("an exercise that sleeps instead of computing is out of time, not ungraded", async () => {
  const observer = new Sandbox({ ...COURSE_LIMITS, loadMs: 200 });
  const text = `${solution(exercise(1))}
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1e9);`;
  const report = await gradeOne(exercise(1), text, { observer });
  await observer.stop();
  assertEquals([report.verdict, report.points], ["timeout", 0]);
});

Deno.test({
  name: "an exercise that sleeps and wakes now and then is out of time as well",
  // Where the system does not tell what a process waits for, that looks like starving.
  ignore: (await usageOf(Deno.pid))?.queue === undefined,
  fn: async () => {
    const limits = { ...COURSE_LIMITS, loadMs: 500, clockFactor: 5 };
    const observer = new Sandbox(limits);
    const text = `${solution(exercise(1))}
const cell = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  Atomics.wait(cell, 0, 0, 40);
  for (const start = performance.now(); performance.now() - start < 8;);
}`;
    const report = await gradeOne(exercise(1), text, { observer });
    await observer.stop();
    assertEquals([report.verdict, report.points], ["timeout", 0]);
  },
});

Deno.test({
  name: "what the machine has no time for is tried again, and at last ungraded",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    // A heap that no other test asks for: their processes have the same grader.
    const heapMiB = 509;
    const own = () =>
      childrenOf(Deno.pid).filter(({ command }) =>
        command.includes(`--max-old-space-size=${heapMiB}`)
      );
    const limits = { ...COURSE_LIMITS, heapMiB, loadMs: 1_000, clockFactor: 6 };
    const observer = new Sandbox(limits);
    const stopped = new Set<number>();
    // Takes the processor away from whatever has used some of it.
    const timer = setInterval(() => {
      for (const { pid, used } of own()) {
        if (used < 200 || stopped.has(pid)) continue;
        stopped.add(pid);
        Deno.kill(pid, "SIGSTOP");
      }
    }, 5);
    const text = `${solution(exercise(1))}\nfor (;;);`;
    const report = await gradeOne(exercise(1), text, { observer });
    clearInterval(timer);
    await observer.stop();
    assertEquals(report.verdict, "ungraded");
    assertEquals(report.maxPoints, 0);
    assertEquals(stopped.size, 2);
    assertStringIncludes(messageOf(report.checks[0]), "too busy");
    assertEquals(own(), []);
  },
});

Deno.test("a slow file never loses a point to files that take the processor", async () => {
  const slow = `${solution(exercise(1))}
for (let i = 0, x = 1; i < 1e7; i++) x = (x * 1.0000001) % 3;`;
  const hog = `${solution(exercise(1))}\nfor (;;);`;
  const limits = { ...COURSE_LIMITS, loadMs: 500 };
  const reports = await Promise.all(
    [hog, slow, slow, slow, hog, slow, slow, slow].map(async (text) => {
      const observer = new Sandbox(limits);
      const report = await gradeOne(exercise(1), text, { observer });
      await observer.stop();
      return report;
    }),
  );
  for (const [i, { verdict, points, maxPoints }] of reports.entries()) {
    // On a machine with no time at all nobody is graded.
    assert([i % 4 === 0 ? "timeout" : "pass", "ungraded"].includes(verdict));
    if (i % 4 !== 0) assertEquals(points, maxPoints);
  }
});

Deno.test("a submission that has all cores to itself gets the report that it gets in one process", async () => {
  const changed = new Map([
    [exercise(2), `${solution(exercise(2))}\nconsole.log("two");`],
    [exercise(3), solution(exercise(3)).replace("root.grad = 1;", "")],
    [exercise(4), `${solution(exercise(4))}\nDeno.exit(0);`],
    [exercise(6), `${solution(exercise(6))}\nReflect.set(globalThis, "a", 1);`],
    [exercise(7), `${solution(exercise(7))}\nconsole.log("seven");`],
  ]);
  const submission = solvedBut(
    new Map([...changed].map(([lesson, text]) => [lesson, written(text)])),
  );
  const reports: Report[] = [];
  for (const observer of [new Sandbox(), Sandbox.withAllCores()]) {
    reports.push(await gradeHere(submission, { observer }));
    await observer.stop();
  }
  const [one, spread] = reports;
  assertEquals(spread, one);
  assertEquals(
    one.exercises.map(({ verdict }) => verdict).slice(1, 5),
    ["pass", "wrong", "crashed", "pass"],
  );
});

Deno.test("the last trial of a submission is begun only once it is asked for", async () => {
  const lessons = EDITION.exercises.slice(0, 5);
  const submission = new Map(
    lessons.map((lesson) => [lesson, written(solution(lesson))]),
  );
  const trials = lessons.map((lesson) =>
    exerciseTrial(lesson, lesson.exercise.checks, submission, 1, REFERENCE)
  );
  for (const sandbox of [new Sandbox(), Sandbox.withAllCores()]) {
    const begun = new Set<Trial>();
    const outcomes = sandbox.together(trials, (trial) => {
      begun.add(trial);
      return Promise.resolve();
    });
    for (let i = 0; i < trials.length - 1; i++) await outcomes.next();
    await outcomes.return(undefined);
    await sandbox.stop();
    assertEquals(begun, new Set(trials.slice(0, -1)));
  }
});
