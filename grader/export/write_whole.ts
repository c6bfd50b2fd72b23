/**
 * Files that are there whole or not at all.
 *
 * @module
 */

/**
 * Writes a file under another name first, so that whoever reads it, and whatever
 * ends the program, never leaves half of one.
 *
 * @param path Where to; folders that are missing are made.
 */
export function writeWhole(path: string, text: string): void {
  const folder = path.replace(/[^/\\]*$/, "") || ".";
  Deno.mkdirSync(folder, { recursive: true });
  const part = `${path}.${crypto.randomUUID()}.part`;
  try {
    Deno.writeTextFileSync(part, text, { createNew: true });
    Deno.renameSync(part, path);
  } catch (error) {
    try {
      Deno.removeSync(part);
    } catch {
      // It was never there.
    }
    throw error;
  }
}
