import { assertEquals } from "@std/assert";
import { GraderFault } from "../../core/grader_fault.ts";
import type { Observer } from "../../core/grade/observer.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { ClassFolder } from "../../dev/testing/class_folder.ts";
import { EDITION, REFERENCE } from "../../dev/testing/edition.ts";
import { Sandbox } from "../../sandbox/sandbox.ts";
import { readKit } from "../../kit/workspace.ts";
import { type ClassOptions, type Done, gradeClass } from "./grade_class.ts";
import { writeRecord } from "./records.ts";

const [VALUE, OPS] = EDITION.exercises;
const WRONG = readKit(filesOf(VALUE).solution) + "\nthrow new Error('no');\n";

/** An observer that counts the trials that it is asked for, and fails as often as it is told to. */
function counting(failures = 0) {
  const asked = { count: 0 };
  const observe = (): Observer => {
    const observer = new Sandbox();
    const count = (trials: number) => {
      asked.count += trials;
      if (trials > 0 && failures-- > 0) throw new GraderFault("not now");
    };
    return {
      together: (trials, meanwhile) => {
        count(trials.length);
        return observer.together(trials, meanwhile);
      },
      alone: (trial) => {
        count(1);
        return observer.alone(trial);
      },
      stop: () => observer.stop(),
    };
  };
  return { asked, observe };
}

/** What came of everybody, by name: whoever is done first is told first. */
async function graded(
  folder: ClassFolder,
  out: ClassFolder,
  options: Partial<ClassOptions>,
): Promise<Done[]> {
  const { students } = await folder.list();
  const done = await Array.fromAsync(gradeClass(students, {
    edition: EDITION,
    oracle: REFERENCE,
    out: out.path,
    exercises: [VALUE, OPS],
    seed: 1,
    jobs: 2,
    fresh: false,
    ...options,
  }));
  return done.toSorted(({ record: a }, { record: b }) =>
    a.student.id < b.student.id ? -1 : 1
  );
}

Deno.test("gradeClass() grades what several handed in once, at the same time too", async () => {
  using folder = new ClassFolder({
    "ann/01_value.ts": WRONG,
    "ben/01_value.ts": WRONG,
    "cem/01_value.ts": WRONG,
  });
  using alone = new ClassFolder({ "ann/01_value.ts": WRONG });
  using out = new ClassFolder();
  using other = new ClassFolder();
  const one = counting();
  await graded(alone, other, one);
  const three = counting();
  const done = await graded(folder, out, three);
  assertEquals(three.asked, one.asked);
  const reports = done.map(({ record }) => record.report);
  assertEquals(reports.map(({ exercises: [value] }) => value.verdict), [
    "does-not-load",
    "does-not-load",
    "does-not-load",
  ]);
  assertEquals(reports, Array(3).fill(reports[0]));
});

Deno.test("gradeClass() takes nobody's file for another's where the rest differs", async () => {
  using folder = new ClassFolder({
    "ann/01_value.ts": WRONG,
    "ben/01_value.ts": WRONG,
    "ben/02_ops.ts": readKit(filesOf(OPS).solution),
  });
  using out = new ClassFolder();
  const { asked, observe } = counting();
  await graded(folder, out, { observe });
  // Hers, his, and his second one.
  assertEquals(asked.count, 3);
});

Deno.test("gradeClass() takes over no fault of the grader's", async () => {
  using folder = new ClassFolder({
    "ann/01_value.ts": WRONG,
    "ben/01_value.ts": WRONG,
  });
  using out = new ClassFolder();
  const [ann, ben] = await graded(folder, out, { ...counting(2), jobs: 1 });
  const verdicts = [ann, ben].map(({ record }) =>
    record.report.exercises[0].verdict
  );
  assertEquals(verdicts, ["ungraded", "does-not-load"]);
});

Deno.test("gradeClass() keeps a record that holds, whatever became of the same files of somebody else", async () => {
  using folder = new ClassFolder({ "ben/01_value.ts": WRONG });
  using out = new ClassFolder();
  const [{ record }] = await graded(folder, out, counting());
  const [value, ...others] = record.report.exercises;
  const exercises = [{ ...value, console: "at that time" }, ...others];
  const before = { ...record, report: { ...record.report, exercises } };
  writeRecord(out.path, before);
  folder.write("ann/01_value.ts", WRONG);
  const done = await graded(folder, out, counting());
  assertEquals(done.map(({ known }) => known), [false, true]);
  assertEquals(done[1].record, before);
});
