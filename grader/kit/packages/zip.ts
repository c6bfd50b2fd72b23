/**
 * Files put into a zip.
 *
 * @module
 */
import type { npm } from "./npm.ts";

type Library = Awaited<
  ReturnType<typeof npm<"npm:@zip.js/zip.js@^2.24.0">>
>;

/**
 * Makes a zip.
 *
 * @param library The library that does it.
 * @param files By path, with `/` on every platform, what is in it.
 * @param executable The paths of those that are to be started.
 * @returns The bytes of the zip.
 */
export async function zipOf(
  library: Library,
  files: ReadonlyMap<string, Uint8Array>,
  executable: ReadonlySet<string> = new Set(),
): Promise<Uint8Array> {
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = library;
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [path, bytes] of files) {
    const unixMode = executable.has(path) ? 0o755 : 0o644;
    await writer.add(path, new Uint8ArrayReader(bytes), { unixMode });
  }
  return await writer.close();
}

/**
 * Reads all files of a folder.
 *
 * @param folder Its path.
 * @param prefix What their paths begin with in the zip.
 */
export function folderFiles(
  folder: string,
  prefix: string,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const names = [...Deno.readDirSync(folder)]
    .sort((a, b) => a.name < b.name ? -1 : 1);
  for (const { name, isDirectory } of names) {
    const path = `${folder}/${name}`;
    if (!isDirectory) files.set(prefix + name, Deno.readFileSync(path));
    else {
      for (const [inner, bytes] of folderFiles(path, `${prefix}${name}/`)) {
        files.set(inner, bytes);
      }
    }
  }
  return files;
}
