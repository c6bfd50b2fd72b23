/**
 * The core as a page takes it: bundled into one module, with the course as data.
 *
 * Rows, stubs and recordings come as JSON from whoever makes the page. No path leads
 * from here to a solution, to the known mistakes or to the reference, and none to a probe:
 * those run in a worker, which has a program of its own.
 *
 * @module
 */
import { makeCourse } from "./course/course.ts";
import { Edition } from "./course/edition.ts";
import type { Homework } from "./course/homework.ts";
import { type Lesson, stemOf } from "./course/lesson.ts";
import { GraderFault } from "./grader_fault.ts";
import { RecordedOracle } from "./oracle/recorded_oracle.ts";
import type { RecordedExercise } from "./oracle/recording.ts";

export { parseHints } from "./course/hints.ts";
export { exerciseFileName, filesOf, stemOf } from "./course/lesson.ts";
export { grade } from "./grade/grade.ts";
export { submitted } from "./grade/submission.ts";
export { receive, receiveAnswer } from "./probes/receive.ts";
export { firstFailure } from "./report/report.ts";
export { sentences, textOf } from "./report/sentences.ts";
export { progress, words } from "./report/verdict_words.ts";
export { Edition, GraderFault, makeCourse, RecordedOracle };

/** A course as data; files and recordings by their stem, `"02_ops"`. */
export interface EmbeddedCourse {
  readonly rows: readonly Lesson[];
  readonly homework: Homework;
  readonly stubs: Readonly<Record<string, string>>;
  /** Of the exercises that are given: the others are graded on them. */
  readonly solutions: Readonly<Record<string, string>>;
  /** What was recorded of each exercise, and of the integration check. */
  readonly recordings: Readonly<Record<string, RecordedExercise>>;
}

/** Makes of the data all that {@linkcode grade} wants to know about a course. */
export function openCourse(
  { rows, homework, solutions, recordings }: EmbeddedCourse,
): { edition: Edition; oracle: RecordedOracle } {
  const edition = new Edition(makeCourse(rows), homework);
  const files = {
    recording: (key: string) => there(recordings, key),
    solution: (lesson: Lesson) => there(solutions, stemOf(lesson)),
  };
  return { edition, oracle: new RecordedOracle(edition, files, homework.seed) };
}

function there<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value {
  if (!Object.hasOwn(record, key)) {
    throw new GraderFault(`the course comes without "${key}"`);
  }
  return record[key];
}
