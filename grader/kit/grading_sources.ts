/**
 * The files of the kit that a grade rests on, beside what was handed in.
 *
 * @module
 */
import { pathOf } from "./paths.ts";
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

/** Those that say what is wrong; that something is right rests on none of them. */
const OF_THE_WRONG: readonly string[] = [
  "grader/core/figures/",
  "grader/core/learning/",
  "grader/core/mistakes/",
  "grader/core/remarks/",
];

/** Their paths, relative to the folder of the kit, always in the same order. */
export function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) => filesIn(folder)).sort();
}

/** The same, but only those on which it rests that something passes. */
export function sourceFilesOfPasses(): string[] {
  return FOLDERS.flatMap((folder) => filesIn(folder, OF_THE_WRONG)).sort();
}

function filesIn(folder: string, without: readonly string[] = []): string[] {
  if (without.includes(folder)) return [];
  let entries;
  try {
    entries = [...Deno.readDirSync(`${pathOf(KIT)}${folder}`)];
  } catch (error) {
    // A homework has not all of them.
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
  return entries.flatMap(({ name, isFile, isDirectory }) =>
    isDirectory
      ? filesIn(`${folder}${name}/`, without)
      : isFile && COUNTS.test(name)
      ? [`${folder}${name}`]
      : []
  );
}
