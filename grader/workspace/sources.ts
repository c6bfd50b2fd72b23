/**
 * The files of the kit that a grade rests on, beside what was handed in.
 *
 * @module
 */
import { KIT } from "./workspace.ts";

/** Their folders. */
const FOLDERS = [
  "grader/answers/",
  "grader/checks/",
  "grader/course/",
  "grader/course/rows/",
  "grader/judge/",
  "grader/mistakes/",
  "grader/mistakes/recorded/",
  "grader/report/",
  "grader/sandbox/",
  "grader/workspace/",
  "recorded/",
  "solutions/",
];

/** Those that lie among others. */
const FILES = [
  "grader/grade.ts",
  "grader/not_run.ts",
  "grader/own_basis.ts",
  "grader/tasks.ts",
];

/** Their paths, relative to the folder of the kit, always in the same order. */
export function sourceFiles(): string[] {
  return [...FOLDERS.flatMap(filesIn), ...FILES].sort();
}

function filesIn(folder: string): string[] {
  let entries;
  try {
    entries = [...Deno.readDirSync(new URL(folder, KIT))];
  } catch (error) {
    // A homework has not all of them.
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
  return entries
    .filter(({ name, isFile }) => isFile && !name.endsWith("_test.ts"))
    .map(({ name }) => `${folder}${name}`);
}
