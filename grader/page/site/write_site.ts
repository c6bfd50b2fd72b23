/**
 * A site written into a folder.
 *
 * @module
 */
import { urlOf } from "../../kit/paths.ts";

/**
 * Writes the files of a site.
 *
 * @param folder The absolute path of the folder, which is made where it is missing.
 */
export function writeSite(
  files: ReadonlyMap<string, string>,
  folder: string,
): void {
  const root = urlOf(`${folder}/`);
  for (const [path, text] of files) {
    const file = new URL(path, root);
    Deno.mkdirSync(new URL(".", file), { recursive: true });
    Deno.writeTextFileSync(file, text);
  }
}
