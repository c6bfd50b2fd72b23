/**
 * Which of many files are a learner's exercises.
 *
 * @module
 */

/** Folders of the kit in which files have the names of exercises, and are no answers. */
const NO_ANSWERS = ["grader", "solutions", "stubs", "node_modules"];

/**
 * The stem of the exercise that a file is called after: `04_neuron (1).ts` is what a
 * browser makes of the second one.
 */
export function stemIn(path: string): string | undefined {
  return path.match(/(?:^|[\\/])(\d\d_\w+)(?: ?\(\d+\))?\.ts$/)?.[1];
}

/**
 * Finds the file of each exercise in a zip, which may be that of a whole kit. One in
 * `exercises/` comes before others, and then the one in fewer folders.
 *
 * @param paths The files in it.
 * @returns By stem, the path.
 */
export function exercisesAmong(paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const stem = stemIn(path);
    if (stem === undefined || placeOf(path) === undefined) continue;
    const other = found.get(stem);
    if (other === undefined || placeOf(path)! < placeOf(other)!) {
      found.set(stem, path);
    }
  }
  return found;
}

/** The smaller, the more likely it is what the learner wrote; `undefined` if it is not. */
function placeOf(path: string): number | undefined {
  const folders = path.toLowerCase().split(/[\\/]/).slice(0, -1);
  if (folders.some((one) => NO_ANSWERS.includes(one))) return undefined;
  return folders.length + (folders.at(-1) === "exercises" ? 0 : 1000);
}
