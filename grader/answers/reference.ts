/**
 * The answers of the kit: the reference solutions, run in this process.
 *
 * @module
 */
import { Notebook, type Seen } from "../checks/notebook.ts";
import type { Course, Probes } from "../checks/probe.ts";
import { runProbe } from "../checks/run.ts";
import { EXERCISES } from "../course/course.ts";
import { filesOf } from "../course/lesson.ts";
import type { Task } from "../sandbox/session.ts";
import { KIT } from "../workspace/workspace.ts";
import type { Answers } from "./answers.ts";

/** What the reference shows, and what it shows with known mistakes in it. */
export const answers: Answers = {
  basisOf: ({ number }) => ({
    given: EXERCISES.filter((earlier) => earlier.number < number),
    own: [],
  }),
  prepare: async (task) => {
    await observeReference(task);
  },
  expected: observeReference,
  name: async (lesson, seed, cases, passed) => {
    // Loaded only here: what is right has no need of it.
    const { nameMistakes } = await import("../mistakes/name.ts");
    return await nameMistakes(lesson, seed, cases, passed);
  },
  mistake: async (lesson, wanted) => {
    const { mistakesOf } = await import("../mistakes/bench.ts");
    return (await mistakesOf(lesson)).find(({ id }) => id === wanted);
  },
};

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

/** The reference implementation of the whole course. */
export async function reference(): Promise<Course> {
  const modules = await Promise.all(
    EXERCISES.map((lesson) =>
      import(new URL(filesOf(lesson).solution, KIT).href)
    ),
  );
  return Object.assign({}, ...modules);
}
