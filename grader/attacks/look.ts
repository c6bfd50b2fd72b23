/**
 * Looks for what grading has left behind.
 *
 * @module
 */

/**
 * Lists the files under a folder, at any depth.
 *
 * @param folder The path of the folder; one that does not exist has no files.
 */
export function filesUnder(folder: string): string[] {
  try {
    return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
      isDirectory
        ? [`${folder}/${name}/`, ...filesUnder(`${folder}/${name}`)]
        : [`${folder}/${name}`]
    );
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

/**
 * Lists the processes that work in a folder or below it, by their command lines.
 * Looks at all processes of the machine; on Linux only.
 *
 * @param folder The path of the folder.
 */
export function processesIn(folder: string): string[] {
  if (Deno.build.os !== "linux") return [];
  return [...Deno.readDirSync("/proc")].flatMap(({ name }) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const at = Deno.readLinkSync(`/proc/${name}/cwd`);
      // A folder that is gone is shown with " (deleted)" after it.
      return at.startsWith(folder)
        ? [Deno.readTextFileSync(`/proc/${name}/cmdline`).replaceAll("\0", " ")]
        : [];
    } catch {
      return []; // it has just ended
    }
  });
}
