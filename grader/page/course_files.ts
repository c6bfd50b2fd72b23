/**
 * The data that a page loads, each a script of its own: `fetch` fails on `file://`.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { Homework } from "../core/course/homework.ts";
import type { Lesson } from "../core/course/lesson.ts";
import type { PackedRecording } from "./packed_recording.ts";

/** A heading of a lesson. */
export interface Section {
  readonly heading: string;
  readonly anchor: string;
}

/** `course.js`: what the page knows before anything is opened. */
export interface CourseFile {
  /** The same for all files of one version. */
  readonly version: string;
  /** Keeps what is stored for this course apart from others on the same host. */
  readonly id: string;
  readonly rows: readonly Lesson[];
  readonly homework: Homework;
  /** Set where it is a homework: its title, and not "the course". */
  readonly isHomework?: true;
  /** By stem, the headings of each lesson. */
  readonly sections: Readonly<Record<string, readonly Section[]>>;
}

/** `lesson_NN_name.js`. */
export interface LessonFile {
  readonly html: string;
}

/** `exercise_NN_name.js`. */
export interface ExerciseFile {
  readonly stub: string;
  /** The staged hints of each check. */
  readonly hints: Readonly<Record<string, readonly string[]>>;
  readonly recording: PackedRecording;
}

/** `solution_NN_name.js`, `runtime.js`: the text of a program. */
export type TextFile = string;

/** `integration.js`: what the files show together. */
export type IntegrationFile = PackedRecording;
