/**
 * The part of the kit that grades, for a machine that students do not see: the
 * solutions are in it.
 *
 * @module
 */
import { KIT } from "../../kit/workspace.ts";
import type { Package, PackageFile } from "./platform.ts";

/** What of the kit grades: the rooms that a platform's program is built on, and data. */
const PARTS = [
  "deno.json",
  "README.md",
  "grader/core",
  "grader/instructor",
  "grader/kit",
  "grader/sandbox",
  "solutions",
];

/** What lies in these rooms for tests alone. */
const FOR_TESTS = /_test\.ts$|\/__snapshots__$/;

/**
 * Reads the part of the kit that grades.
 *
 * @param folder The folder it goes into, with a slash at the end, or `""`.
 * @param more What of the kit is taken along as well.
 */
export function kitFiles(
  folder: string,
  more: readonly string[] = [],
): Package {
  return new Map(
    [...PARTS, ...more].flatMap(filesIn).map((path): [string, PackageFile] => [
      `${folder}${path}`,
      { content: Deno.readTextFileSync(new URL(path, KIT)) },
    ]),
  );
}

function filesIn(path: string): string[] {
  if (FOR_TESTS.test(path)) return [];
  const url = new URL(path, KIT);
  if (Deno.lstatSync(url).isFile) return [path];
  return [...Deno.readDirSync(url)]
    .map(({ name }) => `${path}/${name}`)
    .sort()
    .flatMap(filesIn);
}
