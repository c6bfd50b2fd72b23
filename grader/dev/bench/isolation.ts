/**
 * What a right submission costs under full isolation, against a Deno program that
 * does nothing: nothing that starts a process can be faster than that.
 *
 * @module
 */
import { EDITION, gradeHere } from "../testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { Sandbox } from "../../sandbox/sandbox.ts";
import { readKit } from "../../kit/workspace.ts";
import { EmptyProgram } from "./empty_program.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";

const ROUNDS = 10;

/** Measures grading in a grader that is already running. */
export async function measure(): Promise<Row[]> {
  const submission = new Map(
    EDITION.exercises.map((lesson) => [lesson, {
      state: "written" as const,
      text: readKit(filesOf(lesson).solution),
    }]),
  );
  using empty = new EmptyProgram();
  const one: number[] = [];
  const whole: number[] = [];
  const nothing: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const times: number[] = [];
    const lesson = EDITION.exercises[(round + 2) % EDITION.exercises.length];
    for (const exercises of [[lesson], EDITION.exercises]) {
      const sandbox = Sandbox.withAllCores();
      const start = performance.now();
      await gradeHere(submission, { exercises, observer: sandbox });
      times.push(performance.now() - start);
      await sandbox.stop();
    }
    times.push(await empty.run());
    if (round < 0) continue;
    one.push(times[0]);
    whole.push(times[1]);
    nothing.push(times[2]);
  }
  const to = "an empty Deno program";
  return [
    rowOf(nothing, { what: to, unit: "ms" }),
    rowOf(one, {
      what: "one exercise graded",
      unit: "ms",
      ratio: median(one) / median(nothing),
      to,
      note:
        "Each of the eight in turn, from the text to the report; its process " +
        "is put away after that.",
    }),
    rowOf(whole, {
      what: "all eight, and together",
      unit: "ms",
      ratio: median(whole) / median(nothing),
      to,
    }),
  ];
}
