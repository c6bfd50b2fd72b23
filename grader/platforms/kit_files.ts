/**
 * The part of the kit that grades, for a machine that students do not see: the
 * solutions are in it.
 *
 * @module
 */
import { KIT } from "../workspace/workspace.ts";
import type { Package, PackageFile } from "./platform.ts";

/** What of the kit grades. */
const PARTS = ["deno.json", "README.md", "grader", "solutions"];

/** What in it only the kit's own tests and measurements need. */
const LEFT_OUT = [
  "grader/__snapshots__/",
  "grader/alternatives/",
  "grader/attacks/",
  "grader/bench/",
  "grader/mistakes/unseen/",
  "grader/testing/",
  "grader/watch/",
];

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
    [...PARTS, ...more].flatMap(filesOf).map((path): [string, PackageFile] => [
      `${folder}${path}`,
      { content: Deno.readTextFileSync(new URL(path, KIT)) },
    ]),
  );
}

function filesOf(path: string): string[] {
  if (LEFT_OUT.includes(`${path}/`) || path.endsWith("_test.ts")) return [];
  const url = new URL(path, KIT);
  if (Deno.lstatSync(url).isFile) return [path];
  return [...Deno.readDirSync(url)]
    .map(({ name }) => `${path}/${name}`)
    .sort()
    .flatMap(filesOf);
}
