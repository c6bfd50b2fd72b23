/**
 * How long after a save the verdict is there while watching, against `deno test` on
 * the visible test of the same file.
 *
 * @module
 */
import { EDITION } from "../testing/edition.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { applyEdits } from "../../core/mistakes/mistake.ts";
import { FreshKit } from "../testing/fresh_kit.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";

/** How often each is saved, right and wrong in turn. */
const SAVES = 12;

/** How long somebody looks at a verdict at least, in milliseconds. */
const LOOK_MS = 400;

/** A verdict that has not come by then will not come, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Measures each exercise, right and wrong. */
export async function measure(): Promise<Row[]> {
  const rows: Row[] = [];
  const all: number[] = [];
  const tests: number[] = [];
  for (const lesson of EDITION.exercises) {
    using kit = new FreshKit();
    kit.solve(
      ...EDITION.exercises.filter(({ number }) => number < lesson.number),
    );
    const right = readKit(filesOf(lesson).solution);
    const [mistake] = await referenceFiles(EDITION).mistakes(lesson);
    const wrong = applyEdits(right, mistake);
    kit.write(lesson, right);
    const test = [];
    for (let i = 0; i < 4; i++) test.push(await testTime(kit, lesson));
    tests.push(...test.slice(1));
    const { rightTimes, wrongTimes } = await watchTimes(
      kit,
      lesson,
      right,
      wrong,
    );
    all.push(...rightTimes, ...wrongTimes);
    for (
      const [how, times] of [["right", rightTimes], [
        "wrong",
        wrongTimes,
      ]] as const
    ) {
      rows.push(rowOf(times, {
        what: `${lesson.number} ${lesson.name}, ${how}`,
        unit: "ms",
        ratio: median(times) / median(test.slice(1)),
        to: "deno test --no-check",
      }));
    }
  }
  const late = all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)];
  rows.push(
    rowOf(tests, { what: "deno test --no-check, all files", unit: "ms" }),
  );
  rows.push(rowOf(all, {
    what: "all saves",
    unit: "ms",
    ratio: median(all) / median(tests),
    to: "deno test --no-check",
    note: `95 of 100 took at most ${late.toFixed(1)} ms.`,
  }));
  return rows;
}

async function testTime(
  kit: FreshKit,
  lesson: ExerciseLesson,
): Promise<number> {
  const start = performance.now();
  await new Deno.Command(Deno.execPath(), {
    args: [
      ...["test", "--no-check", "--quiet", "--import-map"],
      pathOf(new URL("grader/kit/packages/stand_ins/import_map.json", KIT)),
      filesOf(lesson).test,
    ],
    cwd: kit.root,
    stdin: "null",
  }).output();
  return performance.now() - start;
}

async function watchTimes(
  kit: FreshKit,
  lesson: ExerciseLesson,
  right: string,
  wrong: string,
): Promise<{ rightTimes: number[]; wrongTimes: number[] }> {
  const watching = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "grader/main.ts",
      "grade",
      `${lesson.number}`,
      "--watch",
    ],
    cwd: kit.root,
    env: { NO_COLOR: "1", GRADLINGS_STD: "stand-ins" },
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const output = watching.stdout
    .pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  const verdict = async (expected: RegExp) => {
    let heard = "";
    // It ends the watch, and so the wait for what it prints.
    const patience = setTimeout(() => watching.kill("SIGTERM"), PATIENCE_MS);
    while (!expected.test(heard)) {
      const { value, done } = await output.next();
      if (done) throw new Error(`no ${expected} in what was heard: ${heard}`);
      heard += value;
    }
    clearTimeout(patience);
  };
  const passes = new RegExp(`Exercise ${lesson.number} passes\\.`);
  const fails = new RegExp(`${filesOf(lesson).exercise}(?::\\d+)*, "`);
  await verdict(passes);
  const rightTimes: number[] = [];
  const wrongTimes: number[] = [];
  // What comes after a verdict (a bonus check, the types) is not waited for.
  for (let i = -2; i < 2 * SAVES; i++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const isWrong = i % 2 === 0;
    const text = `${isWrong ? wrong : right}// ${i}\n`;
    const start = performance.now();
    kit.write(lesson, text);
    await verdict(isWrong ? fails : passes);
    const time = performance.now() - start;
    if (i >= 0) (isWrong ? wrongTimes : rightTimes).push(time);
  }
  watching.kill("SIGTERM");
  await watching.status;
  await output.return?.();
  return { rightTimes, wrongTimes };
}
