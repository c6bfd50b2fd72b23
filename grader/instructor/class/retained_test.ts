import { assert } from "@std/assert";
import v8 from "node:v8";
import vm from "node:vm";
import { EDITION, REFERENCE } from "../../dev/testing/edition.ts";
import { exerciseFileName } from "../../core/course/lesson.ts";
import { ClassFolder } from "../../dev/testing/class_folder.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { Digester } from "./digest.ts";
import { classOf, recordOf } from "../../dev/testing/class_examples.ts";
import { fault } from "../../dev/testing/class_work.ts";
import { gradeClass } from "./grade_class.ts";
import type { ClassRecord } from "./record.ts";

/** Enough that what is kept of each can be told from what is kept of none. */
const SIZE = 500;

v8.setFlagsFromString("--expose-gc");
const collect: () => void = vm.runInNewContext("gc");

/** How many bytes of the heap are in use. */
function inUse(): number {
  for (let i = 0; i < 3; i++) collect();
  return Deno.memoryUsage().heapUsed;
}

/** How often is looked: what is kept is kept each time, what the engine is busy with is not. */
const LOOKS = 3;

/**
 * Requires that of each of some no more bytes are kept than that, as long as what is
 * returned lives.
 */
async function assertKeeps<T>(
  most: number,
  size: number,
  make: () => Promise<T> | T,
): Promise<void> {
  let least = Infinity;
  for (let look = 0; look < LOOKS && least > most; look++) {
    const before = inUse();
    const made = await make();
    least = Math.min(least, (inUse() - before) / size);
    assert(made !== undefined);
  }
  assert(least <= most, `${Math.round(least)} bytes, not at most ${most}`);
}

/** A class whose files are not small. */
function largeFiles(): ClassFolder {
  const folder = new ClassFolder();
  const text = "// A comment.\n".repeat(200);
  for (let i = 0; i < SIZE; i++) {
    for (const lesson of EDITION.exercises) {
      const name = exerciseFileName(lesson);
      folder.write(`student-${i}/${name}`, text);
    }
  }
  return folder;
}

Deno.test("listSubmissions() keeps of a submission only where its files lie", async () => {
  using few = new ClassFolder({ "ada/01_value.ts": "", "ben/01_value.ts": "" });
  await few.list();
  using folder = largeFiles();
  await assertKeeps(3000, SIZE, () => folder.list());
});

Deno.test("gradeClass() keeps nothing of a submission that is done", async () => {
  using folder = new ClassFolder();
  for (let i = 0; i < SIZE; i++) folder.write(`student-${i}/`, "");
  const { students } = await folder.list();
  using out = new ClassFolder();
  const options = {
    edition: EDITION,
    oracle: REFERENCE,
    out: out.path,
    exercises: EDITION.exercises,
    seed: 1,
    jobs: 2,
    // Each look grades all of them.
    fresh: true,
  };
  const grade = async (from: number, to: number) => {
    let done = 0;
    for await (const _ of gradeClass(students.slice(from, to), options)) done++;
    return done;
  };
  await grade(0, 20);
  await assertKeeps(500, SIZE - 20, () => grade(20, SIZE));
});

Deno.test("digest() keeps little of a record, however long its texts are", async () => {
  const long = "x".repeat(20_000);
  const make = function* (): Generator<ClassRecord> {
    const some = classOf(1, SIZE);
    for (const [i, { report, ...record }] of some.entries()) {
      const exercises = report.exercises.map((one) => ({
        ...one,
        console: `${i}${long}`,
        checks: one.checks.map((check) => ({
          ...check,
          feedback: fault("threw", i + long),
        })),
      }));
      yield { ...record, report: { ...report, exercises } };
    }
  };
  new Digester().digest(recordOf({ student: { id: "ada" } }));
  const digests = () => {
    const digester = new Digester();
    return Array.from(make(), (record) => digester.digest(record));
  };
  await assertKeeps(1500, SIZE, digests);
});

Deno.test("deno task class --pages takes less memory than the records fill", async () => {
  using kit = new FreshKit();
  const folder = new URL("out/records/", kit.root);
  Deno.mkdirSync(folder, { recursive: true });
  Deno.writeTextFileSync(
    new URL("out/class.json", kit.root),
    JSON.stringify({ title: "A class", exercises: [1, 8], seed: 1 }),
  );
  const console = "x\n".repeat(250_000);
  for (let i = 0; i < 150; i++) {
    const id = `student-${i}`;
    const record = recordOf({
      student: { id },
      exercises: { 1: [] },
      printed: { 1: console },
    });
    Deno.writeTextFileSync(
      new URL(`${id}.json`, folder),
      JSON.stringify(record),
    );
  }
  const { code, err } = await kit.task(
    { DENO_V8_FLAGS: "--max-old-space-size=48" },
    ...["class", "--pages", "out"],
  );
  assert(code === 0, err);
});

Deno.test("deno task class --pages keeps of a class that copies only the pairs that it shows", async () => {
  using kit = new FreshKit();
  const folder = new URL("out/records/", kit.root);
  Deno.mkdirSync(folder, { recursive: true });
  Deno.writeTextFileSync(
    new URL("out/class.json", kit.root),
    JSON.stringify({ title: "A class", exercises: [1, 8], seed: 1 }),
  );
  // In groups of a hundred: nearly fifty thousand pairs.
  for (let i = 0; i < 1000; i++) {
    const id = `student-${i}`;
    const own = Array.from({ length: 12 }, (_, j) => 100 * (i % 10) + j);
    const record = {
      ...recordOf({ student: { id } }),
      prints: Object.fromEntries([1, 2, 3, 4].map((n) => [n, own])),
    };
    Deno.writeTextFileSync(
      new URL(`${id}.json`, folder),
      JSON.stringify(record),
    );
  }
  const { code, err } = await kit.task(
    { DENO_V8_FLAGS: "--max-old-space-size=32" },
    ...["class", "--pages", "out"],
  );
  assert(code === 0, err);
});
