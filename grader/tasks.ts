/**
 * What is run for an exercise, and what the reference shows for it.
 *
 * @module
 */
import { Notebook, type Seen } from "./checks/notebook.ts";
import type { Course, Probes } from "./checks/probe.ts";
import { runProbe } from "./checks/run.ts";
import { EXERCISES } from "./course/course.ts";
import { type Check, type ExerciseLesson, filesOf } from "./course/lesson.ts";
import { submittedName } from "./sandbox/import_map.ts";
import type { Task } from "./sandbox/session.ts";
import type { Submission } from "./workspace/submission.ts";
import { KIT, readKit } from "./workspace/workspace.ts";

/** The check of the whole chain: no points, and no row in the course table. */
export const CHAIN: Check = {
  name: "chain",
  points: 0,
  idea: "Your own files work together, from one Value to a training step.",
  read: "",
};

/** The learner's file of one exercise, on the reference's files of those before. */
export function exerciseTask(
  lesson: ExerciseLesson,
  checks: readonly Check[],
  submission: Submission,
  seed: number,
): Task {
  const before = EXERCISES.filter(({ number }) => number < lesson.number);
  return {
    probes: new URL(filesOf(lesson).checks, KIT).href,
    prerequisites: before.map((earlier) => ({
      name: fileName(earlier),
      // Read when it is needed: a fault then concerns who needs it, nobody else.
      get text() {
        return readKit(filesOf(earlier).solution);
      },
    })),
    subjects: [{
      name: submittedName(fileName(lesson)),
      text: textOf(submission, lesson),
      exports: lesson.exercise.exports,
    }],
    seed,
    runs: checks.map(({ name }) => ({
      check: name,
      key: keyOf(seed, lesson, name),
    })),
  };
}

/** All of the learner's own files together. */
export function chainTask(submission: Submission, seed: number): Task {
  const subjects = EXERCISES.map((lesson) => ({
    name: `chain/${fileName(lesson)}`,
    text: textOf(submission, lesson),
    exports: lesson.exercise.exports,
  }));
  return {
    probes: new URL("checks/chain.ts", import.meta.url).href,
    prerequisites: [],
    subjects,
    seed,
    runs: [{ check: CHAIN.name, key: `${seed}/${CHAIN.name}` }],
  };
}

const shown = new Map<string, Promise<Seen[]>>();

/**
 * Runs a task's probes on the reference, in this process, and remembers what they
 * show: it is the same for every submission.
 *
 * @returns What it shows in each run.
 */
export function observeReference(task: Task): Promise<Seen[]> {
  const key = JSON.stringify([task.probes, task.runs]);
  const known = shown.get(key) ?? runOnReference(task);
  shown.set(key, known);
  return known;
}

async function runOnReference(
  { probes: module, runs }: Task,
): Promise<Seen[]> {
  const { probes }: { probes: Probes } = await import(module);
  const course = await reference();
  return runs.map(({ check, key }) => {
    const notebook = new Notebook();
    runProbe(probes[check], course, notebook, key);
    return notebook;
  });
}

/** The key of the random inputs of a check. */
export function keyOf(
  seed: number,
  { number }: ExerciseLesson,
  check: string,
): string {
  return `${seed}/${number}/${check}`;
}

/** The reference implementation of the whole course. */
export async function reference(): Promise<Course> {
  const modules = await Promise.all(
    EXERCISES.map((lesson) =>
      import(new URL(filesOf(lesson).solution, KIT).href)
    ),
  );
  return Object.assign({}, ...modules);
}

function fileName(lesson: ExerciseLesson): string {
  return filesOf(lesson).exercise.replace(/^.*\//, "");
}

function textOf(submission: Submission, lesson: ExerciseLesson): string {
  const submitted = submission.get(lesson);
  return submitted?.state === "written" ? submitted.text : "";
}
