/**
 * The files of the kit that a grade rests on, beside what was handed in.
 *
 * @module
 */
import { KIT } from "./workspace.ts";

/** What counts: code and data, but no tests, and nothing that a system leaves behind. */
const COUNTS = /(?<!_test)\.(ts|json)$/;

const FOLDERS = [
  "grader/core/",
  "grader/sandbox/",
  "grader/kit/",
  "recorded/",
  "solutions/",
];

/** Their paths, relative to the folder of the kit, always in the same order. */
export function sourceFiles(): string[] {
  return FOLDERS.flatMap(filesIn).sort();
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
  return entries.flatMap(({ name, isFile, isDirectory }) =>
    isDirectory
      ? filesIn(`${folder}${name}/`)
      : isFile && COUNTS.test(name)
      ? [`${folder}${name}`]
      : []
  );
}
